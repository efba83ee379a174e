// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_buffer.h"

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

namespace {

constexpr double kLargestSlot = 1e15;  // beyond it neighbouring slots are not told apart by a double

}  // namespace

SeriesBuffer::SeriesBuffer(double width) : m_startWidth(width > 0 ? width : 1), m_width(m_startWidth)
{
    m_buckets.reserve(kMostBuckets);
}

double SeriesBuffer::slotOf(double x) const
{
    return std::floor(x / m_width);
}

void SeriesBuffer::clear()
{
    m_buckets.clear();
    m_width = m_startWidth;
    m_count = 0;
    m_low = m_high = 0;
    m_gap = false;
}

void SeriesBuffer::halve()
{
    m_width *= 2;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        Bucket bucket = m_buckets[i];
        bucket.slot = bucket.slot >> 1;  // rounds down for negative slots too
        if (kept > 0 && m_buckets[kept - 1].slot == bucket.slot) {
            Bucket &into = m_buckets[kept - 1];
            into.firstX = std::min(into.firstX, bucket.firstX);
            into.lastX = std::max(into.lastX, bucket.lastX);
            into.low = std::min(into.low, bucket.low);
            into.high = std::max(into.high, bucket.high);
            into.count += bucket.count;
            // A gap inside a bucket moves to its edge, at most one width away; the very first bucket has no "before".
            into.gapBefore = into.gapBefore || (bucket.gapBefore && kept > 1);
        } else {
            m_buckets[kept++] = bucket;
        }
    }
    m_buckets.resize(kept);
}

void SeriesBuffer::add(double x, double y)
{
    if (!std::isfinite(x)) {
        return;
    }
    if (!std::isfinite(y)) {
        addGap();
        return;
    }
    if (m_count == 0) {
        m_low = m_high = y;
    }
    ++m_count;
    m_low = std::min(m_low, y);
    m_high = std::max(m_high, y);

    double slot = slotOf(x);
    const auto tooWide = [&] {
        if (std::abs(slot) > kLargestSlot) {
            return true;
        }
        if (m_buckets.empty()) {
            return false;
        }
        const double first = std::min(slot, static_cast<double>(m_buckets.front().slot));
        const double last = std::max(slot, static_cast<double>(m_buckets.back().slot));
        return last - first >= static_cast<double>(kMostBuckets);
    };
    while (tooWide()) {
        halve();
        slot = slotOf(x);
    }
    const auto number = static_cast<std::int64_t>(slot);
    auto at = m_buckets.end();
    if (!m_buckets.empty() && m_buckets.back().slot >= number) {
        at = std::lower_bound(m_buckets.begin(), m_buckets.end(), number,
                              [](const Bucket &bucket, std::int64_t wanted) { return bucket.slot < wanted; });
    }
    if (at == m_buckets.end() || at->slot != number) {
        m_buckets.insert(at, Bucket{number, x, x, y, y, 1, m_gap});
    } else {
        at->firstX = std::min(at->firstX, x);
        at->lastX = std::max(at->lastX, x);
        at->low = std::min(at->low, y);
        at->high = std::max(at->high, y);
        ++at->count;
        if (m_gap && at != m_buckets.begin()) {
            at->gapBefore = true;
        }
    }
    m_gap = false;
}

}  // namespace resetscope::ui
