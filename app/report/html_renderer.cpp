// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/renderers.h"
#include "app/report/report_text.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>
#include <set>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnit = 10;            ///< units of a drawing per point
constexpr double kWidth = 480 * kUnit;  ///< of every drawing

QLatin1StringView toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return "muted"_L1;
    case Tone::Good:
        return "good"_L1;
    case Tone::Warn:
    case Tone::Bad:
        return "bad"_L1;
    case Tone::Accent:
        return "accent"_L1;
    case Tone::Normal:
        break;
    }
    return "normal"_L1;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// Lines of a text as HTML.
QString linesOf(const QString &text)
{
    return escaped(text).replace(u'\n', u"<br>"_s);
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document &document) : m_document(document), m_style(lightChartStyle(kUnit))
    {
        m_style.rightToLeft = document.rightToLeft;
    }

    QString write()
    {
        for (const Block &block : m_document.blocks) {
            std::visit(*this, block);
        }
        return page();
    }

    void operator()(const Heading &heading)
    {
        m_body += u"<h%1 id=\"part-%2\">%3</h%1>\n"_s.arg(heading.level + 1).arg(++m_parts).arg(escaped(heading.text));
    }

    void operator()(const Paragraph &paragraph)
    {
        static constexpr std::array names{"eyebrow"_L1, "title"_L1,   "lead"_L1,  "body"_L1,
                                          "small"_L1,   "caption"_L1, "strong"_L1};
        const QLatin1StringView name = names[static_cast<std::size_t>(paragraph.role)];
        m_body +=
            u"<p class=\"%1 %2\" dir=\"auto\">%3</p>\n"_s.arg(name, toneClass(paragraph.tone), linesOf(paragraph.text));
    }

    void operator()(const Bullets &bullets)
    {
        m_body += u"<ul>\n"_s;
        for (const QString &item : bullets.items) {
            m_body += u"<li>%1</li>\n"_s.arg(linesOf(item));
        }
        m_body += u"</ul>\n"_s;
    }

    void operator()(const Table &table)
    {
        m_body += u"<table><thead><tr>"_s;
        for (const Column &column : table.columns) {
            m_body += u"<th scope=\"col\"%1>%2</th>"_s.arg(column.trailing ? u" class=\"num\""_s : QString(),
                                                           escaped(column.title));
        }
        m_body += u"</tr></thead><tbody>\n"_s;
        for (const auto &row : table.rows) {
            m_body += u"<tr>"_s;
            for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
                m_body +=
                    u"<td%1>%2</td>"_s.arg(table.columns[i].trailing ? u" class=\"num\""_s : QString(), cell(row[i]));
            }
            m_body += u"</tr>\n"_s;
        }
        m_body += u"</tbody></table>\n"_s;
    }

    void operator()(const Facts &facts)
    {
        m_body += u"<dl>\n"_s;
        for (const auto &[label, value] : facts.rows) {
            m_body += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(escaped(label), cell(value));
        }
        m_body += u"</dl>\n"_s;
    }

    void operator()(const Code &code)
    {
        m_body += u"<pre dir=\"ltr\" tabindex=\"0\"><code class=\"language-%1\">%2</code></pre>\n"_s.arg(
            escaped(code.language), escaped(code.text));
    }

    void operator()(const Callout &callout)
    {
        m_body += u"<aside class=\"callout %1\"><p class=\"strong\">%2</p><p>%3</p></aside>\n"_s.arg(
            toneClass(callout.tone), escaped(callout.title), linesOf(callout.text));
    }

    void operator()(const Tiles &tiles)
    {
        m_body += u"<div class=\"tiles\">\n"_s;
        for (const Tile &tile : tiles.tiles) {
            m_body += u"<div><p class=\"value %1\">%2</p><p>%3</p><p class=\"small muted\">%4</p></div>\n"_s.arg(
                toneClass(tile.tone), escaped(tile.value), escaped(tile.label), escaped(tile.note));
        }
        m_body += u"</div>\n"_s;
    }

    void operator()(const Figure &figure)
    {
        if (!figure.key.isEmpty() && !m_shown.insert(figure.key).second) {
            return;  // it stands in the summary already
        }
        m_body += figure.joined ? u"<figure class=\"joined\">"_s : u"<figure>"_s;
        if (!figure.title.isEmpty()) {
            m_body += u"<p class=\"strong\">%1</p>"_s.arg(escaped(figure.title));
        }
        m_body += svg(figure);
        if (!figure.caption.isEmpty()) {
            m_body += u"<figcaption>%1</figcaption>"_s.arg(escaped(figure.caption));
        }
        m_body += u"</figure>\n"_s;
    }

    void operator()(const PageBreak &) { m_body += u"<hr>\n"_s; }

    void operator()(const Cover &cover)
    {
        m_body += u"<p class=\"eyebrow accent\">%1</p>\n<h1 dir=\"auto\">%2</h1>\n<p class=\"strong muted\" "
                  "dir=\"auto\">%3</p>\n<p class=\"small muted\">%4</p>\n"_s.arg(
                      escaped(cover.kind), escaped(cover.title), escaped(cover.target), escaped(cover.run));
        if (!cover.note.isEmpty()) {
            (*this)(Callout{Tone::Accent, cover.noteTitle, cover.note});
        }
    }

    void operator()(const Contents &contents)
    {
        m_body += u"<nav aria-label=\"%1\">\n<p class=\"strong\">%1</p>\n<ul>\n"_s.arg(escaped(contents.title));
        int part = 0;
        for (const Block &block : m_document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block)) {
                ++part;
                if (heading->level == 1) {
                    m_body += u"<li><a href=\"#part-%1\">%2</a></li>\n"_s.arg(part).arg(escaped(heading->text));
                }
            }
        }
        m_body += u"</ul>\n</nav>\n"_s;
    }

private:
    [[nodiscard]] static QString cell(const Cell &cell)
    {
        QString text = linesOf(cell.text);
        if (cell.mono) {
            text = u"<code dir=\"ltr\">%1</code>"_s.arg(text);
        }
        if (cell.strong) {
            text = u"<b>%1</b>"_s.arg(text);
        }
        if (cell.tone != Tone::Normal) {
            text = u"<span class=\"%1\">%2</span>"_s.arg(toneClass(cell.tone), text);
        }
        if (!cell.note.isEmpty()) {
            text += u"<br><span class=\"small muted\">%1</span>"_s.arg(linesOf(cell.note));
        }
        return text;
    }

    [[nodiscard]] QString svg(const Figure &figure) const
    {
        const double height = figure.height(m_style, kWidth);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(72);
        // The label of the drawing says what it shows; a title would pop up as a tool tip.
        generator.setTitle(QString());
        generator.setDescription(QString());
        generator.setSize(QSize(static_cast<int>(kWidth), static_cast<int>(std::ceil(height))));
        generator.setViewBox(QRectF(0, 0, kWidth, height));
        {
            QPainter painter(&generator);
            figure.paint(painter, QRectF(0, 0, kWidth, height), m_style);
        }
        // Inside a page there is no XML declaration and no fixed size: it scales with the column.
        QString text = QString::fromUtf8(bytes);
        const qsizetype start = text.indexOf(u"<svg"_s);
        const qsizetype box = text.indexOf(u"viewBox"_s, start);
        if (start < 0 || box < 0) {
            return {};
        }
        return u"<svg role=\"img\" aria-label=\"%1\" xmlns=\"http://www.w3.org/2000/svg\" "_s.arg(escaped(figure.alt)) +
               text.mid(box);
    }

    [[nodiscard]] QString page() const
    {
        const QString style = uR"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#e9edf1;color:#1b2430;font:16px/1.5 "Noto Sans","Open Sans","DejaVu Sans","Segoe UI",system-ui,sans-serif}
main{max-width:52rem;margin:2rem auto;padding:2.5rem 3rem 3rem;background:#fff;border-top:6px solid #0072b2;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.25;margin:.2rem 0 .6rem}
.title{font-size:1.5rem;font-weight:700;line-height:1.25;margin:.6rem 0}
a{color:#0072b2}nav ul{margin:.2rem 0 0;padding-inline-start:1.2rem}
h2{font-size:1.5rem;margin:2.4rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid #dfe4e9}
h3{font-size:1.1rem;margin:1.7rem 0 .4rem}
p{margin:.4rem 0}
.eyebrow{font-size:.8rem;font-weight:700;letter-spacing:.05em;text-transform:uppercase}
.lead{font-size:1.08rem;margin:1rem 0}
.strong{font-weight:700}
.small,figcaption,.caption{font-size:.86rem}
.muted,figcaption,dt,th{color:#56626f}
.good{color:#007d5b}.bad{color:#c44e00}.accent{color:#0072b2}.normal{color:inherit}
table{width:100%;border-collapse:collapse;margin:.6rem 0 1rem;font-size:.93rem}
th{font-size:.8rem;text-align:start}
th,td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid #dfe4e9;vertical-align:top}
.num{text-align:end;padding-inline-end:.3rem}
dl{display:grid;grid-template-columns:minmax(7rem,1fr) 4fr;gap:.25rem 1rem;margin:.6rem 0 1rem;font-size:.93rem}
dd{margin:0}
pre{background:#f4f6f8;padding:.8rem 1rem;border-radius:4px;overflow-x:auto;line-height:1.45}
code{font-family:"DejaVu Sans Mono","Noto Sans Mono",Consolas,Menlo,monospace;font-size:.84rem}
pre code{overflow-wrap:normal;white-space:pre}
.callout{background:#f4f6f8;border-inline-start:4px solid #c98600;padding:.6rem 1rem;margin:1.1rem 0;border-radius:4px;color:#1b2430}
.callout.good{border-color:#007d5b}.callout.accent{border-color:#0072b2}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem;margin:1.2rem 0}
.tiles>div{border-top:2px solid #dfe4e9;padding-top:.4rem}
.tiles p{margin:0;font-size:.88rem}.tiles .value{font-size:1.5rem;font-weight:700}
figure{margin:1.2rem 0}figure.joined{margin-top:-1.2rem}
svg{display:block;width:100%;height:auto}
hr{border:0;margin:2.5rem 0 0}
footer{margin-top:2.5rem;font-size:.8rem;color:#56626f}
@media(max-width:40rem){main{padding:1.5rem 1rem;margin:0}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
@media print{body{background:#fff}main{margin:0;max-width:none;padding:0;border:0}figure,tr,pre,.callout{break-inside:avoid}h2,h3{break-after:avoid}hr{break-after:page}pre code{white-space:pre-wrap}}
)"_s;
        return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
               "'unsafe-inline'\">\n"
               "<title>%3</title>\n<style>"_s.arg(escaped(m_document.language),
                                                  m_document.rightToLeft ? u"rtl"_s : u"ltr"_s,
                                                  escaped(m_document.title)) +
               style + u"</style>\n</head>\n<body>\n<main>\n"_s + m_body + u"<footer>"_s + escaped(m_document.footer) +
               u"</footer>\n</main>\n</body>\n</html>\n"_s;
    }

    const Document &m_document;
    ChartStyle m_style;
    QString m_body;
    int m_parts = 0;
    std::set<QString> m_shown;
};

}  // namespace

QString renderHtml(const Document &document)
{
    return HtmlWriter(document).write();
}

}  // namespace resetscope::app::report
