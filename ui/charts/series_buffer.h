// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace resetscope::ui {

/// A line of any length in at most `kMostBuckets` buckets: each keeps the least and greatest value of its stretch of x.
///
/// When the stretch covered outgrows the buckets, neighbours are merged and the width doubles; extremes and counts
/// stay exact. One sample costs O(1) when x grows. Values that are not finite make a gap.
class SeriesBuffer {
public:
    static constexpr std::size_t kMostBuckets = 512;

    struct Bucket {
        std::int64_t slot = 0;  ///< number of its stretch: [slot, slot + 1) * width
        double firstX = 0, lastX = 0;
        double low = 0, high = 0;
        std::uint64_t count = 0;
        bool gapBefore = false;  ///< nothing is known between this bucket and the one before
    };

    /// `width`: of a bucket at the start, in units of x, > 0.
    explicit SeriesBuffer(double width = 1.0 / 1024);

    void add(double x, double y);
    void addGap() { m_gap = !m_buckets.empty(); }
    void clear();

    [[nodiscard]] const std::vector<Bucket> &buckets() const { return m_buckets; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_buckets.empty(); }
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] double firstX() const { return m_buckets.empty() ? 0 : m_buckets.front().firstX; }
    [[nodiscard]] double lastX() const { return m_buckets.empty() ? 0 : m_buckets.back().lastX; }
    [[nodiscard]] double width() const { return m_width; }

private:
    [[nodiscard]] double slotOf(double x) const;
    void halve();

    std::vector<Bucket> m_buckets;  ///< by slot
    double m_startWidth;
    double m_width;
    std::uint64_t m_count = 0;
    double m_low = 0, m_high = 0;
    bool m_gap = false;
};

}  // namespace resetscope::ui
