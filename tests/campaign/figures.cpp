// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/figures.h"

#include <algorithm>
#include <cstdio>

namespace resetscope::campaign {

using namespace Qt::StringLiterals;

void Figures::add(const QString &what, int tries, const QString &measured, bool held)
{
    m_figures.push_back({what, QString::number(tries), measured, held ? Figure::State::Held : Figure::State::Broken});
    tell(u"%1: %2 (%3)%4"_s.arg(what, measured, QString::number(tries), held ? QString() : u"  <-- BROKEN"_s));
}

void Figures::notRun(const QString &what, const QString &why)
{
    m_figures.push_back({what, u"0"_s, why, Figure::State::NotRun});
    tell(u"%1: not run: %2"_s.arg(what, why));
}

void Figures::tell(const QString &line)
{
    std::fprintf(stderr, "  %s\n", line.toUtf8().constData());
}

void Figures::print() const
{
    std::printf("| what was done | times | what came of it | held |\n| --- | --- | --- | --- |\n");
    for (const Figure &figure : m_figures) {
        const char *held = figure.state == Figure::State::Held     ? "yes"
                           : figure.state == Figure::State::Broken ? "NO"
                                                                   : "not run";
        std::printf("| %s | %s | %s | %s |\n", figure.what.toUtf8().constData(), figure.tries.toUtf8().constData(),
                    figure.measured.toUtf8().constData(), held);
    }
    std::fflush(stdout);
}

bool Figures::allHeld() const
{
    return std::none_of(m_figures.begin(), m_figures.end(),
                        [](const Figure &figure) { return figure.state == Figure::State::Broken; });
}

bool Figures::anythingRun() const
{
    return std::any_of(m_figures.begin(), m_figures.end(),
                       [](const Figure &figure) { return figure.state != Figure::State::NotRun; });
}

}  // namespace resetscope::campaign
