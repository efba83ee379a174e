// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/case_json.h"
#include "app/report/report_document.h"

namespace resetscope::app::report {

/// The whole report of a case that has been redacted already; `hidden` is said on the cover.
[[nodiscard]] Document buildDocument(const CaseFile &file, const Redaction &hidden = {});

/// What the parts of the builder share.
struct Builder {
    const CaseFile &file;
    Document document;

    template <typename T> void add(T block) { document.blocks.emplace_back(std::move(block)); }
    void heading(int level, const QString &text) { add(Heading{level, text}); }
    void text(const QString &text, TextRole role = TextRole::Body, Tone tone = Tone::Normal);

    [[nodiscard]] const ProbeRecord *probe(const QString &id) const;
    [[nodiscard]] bool healthy() const;
    /// Samples of all probes, in the order of the probes.
    [[nodiscard]] std::vector<probes::Sample> samplesOf(const QString &probe) const;
    /// Lanes of that silence from whichever probe drew them, with the limit that was measured for it.
    [[nodiscard]] std::optional<LanesChart> lanes(probes::LaneSample::Silence silence) const;

    [[nodiscard]] QString headline() const;  ///< the result in one sentence
    [[nodiscard]] QString runLine() const;   ///< when it was measured and for how long

    void cover(const Redaction &hidden);
    void summary();
    void evidence();
    void ladders();
    void measurements();
    void fixes();
    void checks();       ///< before and after every check of the fix
    void serverFiles();  ///< the chain of timeouts and what the server's files say
    void appendix();
};

/// The chart that says most about this verdict, for page one; nothing when nothing was drawn.
[[nodiscard]] std::optional<Figure> keyFigure(const Builder &builder);
/// The other drawings; one that may stand on page one already carries its key.
[[nodiscard]] std::vector<Figure> measuredFigures(const Builder &builder);
/// True when the picture of the first ladder is small enough for the summary.
[[nodiscard]] bool ladderLeads(const CaseFile &file);
[[nodiscard]] Figure ladderFigure(const CaseLadder &ladder);
[[nodiscard]] Figure lanesFigure(const LanesChart &chart);
[[nodiscard]] Figure timeToCloseFigure(const LanesChart &chart);
[[nodiscard]] Figure reuseFigure(const ReuseChart &chart);
[[nodiscard]] Figure connectFigure(const ConnectChart &chart);

}  // namespace resetscope::app::report
