// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"

namespace resetscope::probes::capture {

/// Sets `origin`, `score` and `confidence` from the evidence of the record. Pure.
///
/// Each signal adds a log likelihood ratio "a box on the path sent it" against "the host with that address sent it".
/// Sources: Weaver, Sommer, Paxson, "Detecting Forged TCP Reset Packets", NDSS 2009 (RST_SEQ_DATA, DATA_SEQ_RST,
/// RST_SEQ_CHANGE, RST_ACK_CHANGE); Sundara Raman et al., "Global, Passive Detection of Connection Tampering",
/// SIGCOMM 2023 (stages and signatures); RFC 9293, 3.5.2 and 3.10.7 (what a stack sends); RFC 5961 (challenge ACKs).
void attribute(ResetRecord &record) noexcept;

/// The signals behind that, spelled out.
[[nodiscard]] std::vector<Signal> explain(const ResetRecord &record);

/// Name of the tampering signature that the packets up to this reset match, in the notation of the study
/// ("<PSH+ACK -> RST>"); empty: none of the nineteen.
[[nodiscard]] std::string_view signatureOf(const ResetRecord &record) noexcept;

}  // namespace resetscope::probes::capture
