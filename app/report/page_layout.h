// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_document.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QTextLayout;
class QTextLine;

namespace resetscope::app::report {

/// Unit of the page layout: a tenth of a point, fine enough that glyph positions need no rounding.
inline constexpr double kPoint = 10;

/// Background shared by the atoms of one block; drawn once for each page they reach.
struct Box {
    int id = 0;
    QColor fill;
    QColor edge;  ///< bar on the leading side; invalid: none
};

/// The smallest piece that stays on one page: a line, a table row, a drawing.
struct Atom {
    double height = 0;
    double before = 0;              ///< gap above; dropped at the top of a page
    std::optional<double> least{};  ///< a drawing that may be made lower to fit
    bool keepWithNext = false;
    bool pageBreak = false;
    bool softBreak = false;  ///< with `pageBreak`: only when less than half of the page is left
    int anchor = -1;         ///< index in `Layout::anchors`: what begins here
    int link = -1;           ///< index in `Layout::anchors`: where a click on this leads
    int header = -1;         ///< index in `Layout::headers`: repeated when a page begins here
    std::optional<Box> box{};
    std::function<void(QPainter &, const QRectF &)> paint{};
};

/// A heading that can be found: by the contents and by the bookmarks.
struct Anchor {
    QString title;
    int level = 1;
};

struct Layout {
    std::vector<Atom> atoms;
    std::vector<Atom> headers;
    std::vector<Anchor> anchors;
    /// Page of each anchor, from 1; filled by `numberPages` before anything is painted.
    std::shared_ptr<std::vector<int>> pageOf = std::make_shared<std::vector<int>>();
    bool hasCover = false;
};

/// Breaks the blocks of a document into atoms of a column `width` wide; `pageHeight` bounds one atom.
class LayoutBuilder {
public:
    LayoutBuilder(const ChartStyle &style, double width, double pageHeight);
    [[nodiscard]] Layout build(const Document &document);

private:
    struct TextStyle {
        QFont font;
        double pitch = 0;  ///< distance of the lines
        QColor color;
        bool trailing = false;
        bool leftToRight = false;
    };
    struct Line {
        std::shared_ptr<QTextLayout> layout;
        int index = 0;
        double pitch = 0;
        QColor color;
        bool continues = false;  ///< the same source line goes on below
    };

    void lay(const Heading &heading);
    void lay(const Paragraph &paragraph);
    void lay(const Bullets &bullets);
    void lay(const Table &table);
    void lay(const Facts &facts);
    void lay(const Code &code);
    void lay(const Callout &callout);
    void lay(const Tiles &tiles);
    void lay(const Figure &figure);
    void layFigure(const Figure &figure);
    void lay(const PageBreak &pageBreak);
    void lay(const Cover &cover);
    void lay(const Contents &contents);

    [[nodiscard]] TextStyle styleOf(TextRole role, Tone tone) const;
    [[nodiscard]] QColor toneColor(Tone tone) const;
    [[nodiscard]] std::vector<Line> lines(const QString &text, const TextStyle &style, double width) const;
    [[nodiscard]] static double heightOf(const std::vector<Line> &list);
    /// Bold lines in the largest of the sizes (points, falling) at which they are not higher than that; cut off if
    /// none.
    [[nodiscard]] std::vector<Line> fitted(const QString &text, std::initializer_list<double> sizes, double width,
                                           double mostHeight, const QColor &color) const;
    void addLines(const std::vector<Line> &lines, double indent, std::optional<Box> box, bool keepWithNext);
    void addRow(const std::vector<std::vector<Line>> &cells, const std::vector<double> &starts, double padding,
                int header, bool rule);
    void gap(double points);
    Atom &push(Atom atom);
    [[nodiscard]] double x(const QRectF &area, double start, double width) const;

    ChartStyle m_style;
    double m_width;
    double m_pageHeight;
    double m_gap = 0;  ///< wanted before the next atom
    int m_boxes = 0;
    int m_anchor = 0;             ///< of the next heading
    std::size_t m_pageStart = 0;  ///< first atom after the last page break
    std::set<QString> m_leftOut;  ///< keys of drawings that found no room
    std::set<QString> m_shown;    ///< keys of drawings that have been laid out
    bool m_rightToLeft = false;
    Layout m_layout;
};

/// One laid-out line in a row of height `pitch`.
void drawTextLine(QPainter &painter, const QTextLine &line, double x, double top, double pitch, const QColor &color);

/// A page as the atoms on it.
struct Placed {
    const Atom *atom = nullptr;
    QRectF area;
};
using Page = std::vector<Placed>;
[[nodiscard]] std::vector<Page> paginate(const Layout &layout, const QRectF &content);
/// Tells the contents on which page each heading is.
void numberPages(const Layout &layout, const std::vector<Page> &pages);
void paintPage(QPainter &painter, const Page &page, const ChartStyle &style);

}  // namespace resetscope::app::report
