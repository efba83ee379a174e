// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_layout.h"

#include <QPainter>

#include <algorithm>

namespace resetscope::app::report {

namespace {

/// Share of a page from which on a new part begins on the next one.
constexpr double kFullEnough = 0.55;
constexpr double kNearlyEmpty = 0.15;

/// Height of the atoms that must stand together from `first` on, each as low as it may be; `count` tells how many.
double chainHeight(const std::vector<Atom> &atoms, std::size_t first, bool atTop, double gaps, std::size_t &count)
{
    double height = 0;
    count = 0;
    for (std::size_t i = first; i < atoms.size() && !atoms[i].pageBreak; ++i) {
        height += (atTop && i == first ? 0 : atoms[i].before * gaps) + atoms[i].least.value_or(atoms[i].height);
        ++count;
        if (!atoms[i].keepWithNext) {
            break;
        }
    }
    return height;
}

/// Share of the page that is used.
double filled(const Page &page, const QRectF &content)
{
    return page.empty() ? 0 : (page.back().area.bottom() - content.top()) / content.height();
}

std::vector<Page> paginateWith(const Layout &layout, const QRectF &content, double gaps, double fullEnough)
{
    std::vector<Page> pages(1);
    double y = content.top();
    const auto nextPage = [&] {
        pages.emplace_back();
        y = content.top();
    };
    const std::vector<Atom> &atoms = layout.atoms;
    std::size_t chainEnd = 0;  // atoms before this one are known to fit on the page
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        const Atom &atom = atoms[i];
        if (atom.pageBreak) {
            if (!pages.back().empty() && (!atom.softBreak || y > content.top() + content.height() * fullEnough)) {
                nextPage();
            }
            continue;
        }
        std::size_t count = 0;
        bool top = pages.back().empty();
        if (i >= chainEnd) {
            const double needed = chainHeight(atoms, i, top, gaps, count);
            const double header =
                top || atom.header < 0 ? 0 : layout.headers[static_cast<std::size_t>(atom.header)].height;
            if (!top && y + needed > content.bottom() && needed + header <= content.height()) {
                nextPage();
                top = true;
            }
            chainEnd = i + count;
        }
        if (!top && y + atom.before * gaps + atom.least.value_or(atom.height) > content.bottom()) {
            nextPage();  // a chain longer than a page breaks where it must
            top = true;
        }
        if (top && atom.header >= 0) {
            const Atom &header = layout.headers[static_cast<std::size_t>(atom.header)];
            pages.back().push_back({&header, QRectF(content.left(), y, content.width(), header.height)});
            y += header.height;
        }
        y += top ? 0 : atom.before * gaps;
        double height = atom.height;
        if (atom.least) {
            // What the rest of the chain needs below a drawing that can shrink.
            std::size_t rest = 0;
            const double below = atom.keepWithNext ? chainHeight(atoms, i + 1, false, gaps, rest) : 0;
            height = std::clamp(content.bottom() - y - below, std::min(*atom.least, content.height()), atom.height);
        }
        pages.back().push_back({&atom, QRectF(content.left(), y, content.width(), height)});
        y += height;
    }
    if (pages.size() > 1 && pages.back().empty()) {
        pages.pop_back();
    }
    return pages;
}

}  // namespace

std::vector<Page> paginate(const Layout &layout, const QRectF &content)
{
    std::vector<Page> pages = paginateWith(layout, content, 1, kFullEnough);
    // A few lines alone on the last page: closer gaps may take them onto the page before.
    for (const double fullEnough : {kFullEnough, 0.8}) {
        for (const double gaps : {1.0, 0.85, 0.7, 0.55}) {
            if (pages.size() < 3 || filled(pages.back(), content) > kNearlyEmpty) {
                return pages;
            }
            std::vector<Page> closer = paginateWith(layout, content, gaps, fullEnough);
            if (closer.size() < pages.size() || filled(closer.back(), content) > kNearlyEmpty) {
                pages = std::move(closer);
            }
        }
    }
    return pages;
}

void numberPages(const Layout &layout, const std::vector<Page> &pages)
{
    layout.pageOf->assign(layout.anchors.size(), 0);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const Placed &placed : pages[i]) {
            if (placed.atom->anchor >= 0) {
                layout.pageOf->at(static_cast<std::size_t>(placed.atom->anchor)) = static_cast<int>(i) + 1;
            }
        }
    }
}

void paintPage(QPainter &painter, const Page &page, const ChartStyle &style)
{
    for (std::size_t i = 0; i < page.size(); ++i) {
        const auto &box = page[i].atom->box;
        if (!box) {
            continue;
        }
        std::size_t last = i;
        while (last + 1 < page.size() && page[last + 1].atom->box && page[last + 1].atom->box->id == box->id) {
            ++last;
        }
        const QRectF area(page[i].area.topLeft(), page[last].area.bottomRight());
        painter.setPen(Qt::NoPen);
        painter.setBrush(box->fill);
        painter.drawRoundedRect(area, 3 * kPoint, 3 * kPoint);
        if (box->edge.isValid()) {
            const double width = 3 * kPoint;
            painter.fillRect(
                QRectF(style.rightToLeft ? area.right() - width : area.left(), area.top(), width, area.height()),
                box->edge);
        }
        i = last;
    }
    for (const Placed &placed : page) {
        if (placed.atom->paint) {
            painter.save();
            placed.atom->paint(painter, placed.area);
            painter.restore();
        }
    }
}

}  // namespace resetscope::app::report
