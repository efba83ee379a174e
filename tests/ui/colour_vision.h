// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace resetscope::tests {

/// How a picture looks to whom. The three kinds at full strength: Machado, Oliveira, Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency" (2009).
enum class Eyes { Usual, Grey, Protan, Deutan, Tritan };

[[nodiscard]] QColor seenBy(Eyes eyes, const QColor &color);
[[nodiscard]] QImage seenBy(Eyes eyes, const QImage &image);

/// Difference of two colours, CIE 1976 (Lab, D65): about 2 is just visible, 10 is told apart at a glance.
[[nodiscard]] double colourDifference(const QColor &a, const QColor &b);

}  // namespace resetscope::tests
