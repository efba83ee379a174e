// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_charts.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace resetscope::app::report {

/// What a piece of text is; each renderer decides how it looks.
enum class TextRole { Eyebrow, Title, Lead, Body, Small, Caption, Strong };

/// Colour role of a text, callout or tile.
enum class Tone { Normal, Muted, Good, Warn, Bad, Accent };

struct Heading {
    int level = 1;  ///< 1: section, 2: part, 3: item
    QString text;
};

struct Paragraph {
    QString text;
    TextRole role = TextRole::Body;
    Tone tone = Tone::Normal;
    bool keepWithNext = false;  ///< the block after it begins on the same page
};

struct Bullets {
    QStringList items;
};

struct Cell {
    QString text;
    Tone tone = Tone::Normal;
    bool mono = false;
    bool strong = false;
    QString note = QString();  ///< second, smaller line
};

struct Column {
    QString title;
    double weight = 1;      ///< share of the width
    bool trailing = false;  ///< numbers
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

/// Label and value, the labels in one column.
struct Facts {
    std::vector<std::pair<QString, Cell>> rows;
    bool keepWithNext = false;  ///< the block after it begins on the same page
};

/// Text to copy: monospaced, kept as it is, always left to right.
struct Code {
    QString language;
    QString text;
};

/// A box with a coloured edge.
struct Callout {
    Tone tone = Tone::Normal;
    QString title;
    QString text;
};

/// Big numbers side by side.
struct Tile {
    QString value;
    QString label;
    QString note;
    Tone tone = Tone::Normal;
};
struct Tiles {
    std::vector<Tile> tiles;
};

/// A drawing. `height` and `paint` work in the units of `ChartStyle::unit`.
struct Figure {
    QString title;    ///< may be empty
    QString caption;  ///< may be empty
    QString alt;      ///< what a reader who cannot see it should know
    std::function<double(const ChartStyle &style, double width)> height;
    std::function<void(QPainter &painter, const QRectF &area, const ChartStyle &style)> paint;
    bool joined = false;  ///< no gap to a figure before it: the parts of one tall drawing that may break
    QString key;          ///< names a drawing that may stand in two places; empty: only in this one
    bool ifRoom = false;  ///< with a key: left out when its page is full; then the one without this shows it
};

/// `soft`: only when less than half of the page is left.
struct PageBreak {
    bool soft = false;
};

/// The first page: what this is about, its result in one sentence, and for whom.
struct Cover {
    QString kind;    ///< "Connection report"
    QString title;   ///< name of the case
    QString target;  ///< URL
    QString run;     ///< when, how long
    QString verdictLabel;
    QString verdict;
    QString confidence;  ///< may be empty
    Tone tone = Tone::Normal;
    std::vector<std::pair<QString, QString>> facts;
    QString noteTitle;  ///< what a reader must know before passing it on; may be empty
    QString note;
};

/// The headings with their page numbers.
struct Contents {
    QString title;
};

using Block =
    std::variant<Heading, Paragraph, Bullets, Table, Facts, Code, Callout, Tiles, Figure, PageBreak, Cover, Contents>;

/// The report, independent of how it is shown.
struct Document {
    QString title;     ///< for metadata and the window
    QString subject;   ///< for metadata: the result in one sentence
    QString subtitle;  ///< page header
    QString footer;    ///< page footer, leading side
    QString language;  ///< BCP 47
    bool rightToLeft = false;
    std::vector<Block> blocks;
};

}  // namespace resetscope::app::report
