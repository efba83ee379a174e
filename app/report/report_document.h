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
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, Bullets, Table, Facts, Code, Callout, Tiles, Figure, PageBreak>;

/// The report, independent of how it is shown.
struct Document {
    QString title;     ///< for metadata and the window
    QString subtitle;  ///< page header
    QString footer;    ///< page footer, leading side
    QString language;  ///< BCP 47
    bool rightToLeft = false;
    std::vector<Block> blocks;
};

}  // namespace resetscope::app::report
