// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/colour_vision.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace resetscope::tests {

namespace {

using Triple = std::array<double, 3>;

double toLinear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double fromLinear(double value)
{
    value = std::clamp(value, 0.0, 1.0);
    return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

Triple lab(const QColor &color)
{
    const Triple linear{toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
    const auto [red, green, blue] = linear;
    const auto curve = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
    const double y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    const double z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

}  // namespace

QColor seenBy(Eyes eyes, const QColor &color)
{
    static constexpr std::array<std::array<Triple, 3>, 3> kKinds{
        {{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
         {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
         {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};
    if (eyes == Eyes::Usual) {
        return color;
    }
    const Triple linear{toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
    Triple seen{};
    if (eyes == Eyes::Grey) {
        seen.fill(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]);
    } else {
        const auto &kind = kKinds[static_cast<std::size_t>(eyes) - static_cast<std::size_t>(Eyes::Protan)];
        for (std::size_t i = 0; i < 3; ++i) {
            seen[i] = kind[i][0] * linear[0] + kind[i][1] * linear[1] + kind[i][2] * linear[2];
        }
    }
    const auto byte = [](double value) { return static_cast<int>(std::lround(fromLinear(value) * 255)); };
    return {byte(seen[0]), byte(seen[1]), byte(seen[2])};
}

QImage seenBy(Eyes eyes, const QImage &image)
{
    QImage seen = image.convertToFormat(QImage::Format_RGB32);
    std::unordered_map<QRgb, QRgb> known;
    for (int y = 0; y < seen.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(seen.scanLine(y));
        for (int x = 0; x < seen.width(); ++x) {
            auto found = known.find(line[x]);
            if (found == known.end()) {
                found = known.emplace(line[x], seenBy(eyes, QColor(line[x])).rgb()).first;
            }
            line[x] = found->second;
        }
    }
    return seen;
}

double colourDifference(const QColor &a, const QColor &b)
{
    const Triple first = lab(a);
    const Triple second = lab(b);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

}  // namespace resetscope::tests
