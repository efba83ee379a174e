// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/sample_feed.h"

namespace resetscope::app {

SampleFeed::SampleFeed(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SampleFeed::flush);
}

void SampleFeed::push(probes::Sample sample)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_pending.size() >= kCapacity) {
            ++m_dropped;
        } else {
            m_pending.push_back(std::move(sample));
        }
    }
    wake();
}

void SampleFeed::setProgress(const QString &probe, double fraction, QString stage)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_progress[probe] = Progress{fraction, std::move(stage)};
    }
    wake();
}

void SampleFeed::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_awake) {
            return;
        }
        m_awake = true;
    }
    QMetaObject::invokeMethod(this, &SampleFeed::onWake, Qt::QueuedConnection);
}

void SampleFeed::onWake()
{
    const qint64 since = m_since.isValid() ? m_since.elapsed() : kInterval_ms;
    if (since >= kInterval_ms) {
        flush();
    } else {
        m_timer.start(static_cast<int>(kInterval_ms - since));
    }
}

void SampleFeed::flush()
{
    m_timer.stop();
    m_since.start();
    auto batch = std::make_shared<SampleBatch>();
    std::map<QString, Progress> progress;
    {
        const std::scoped_lock lock(m_mutex);
        batch->samples.swap(m_pending);
        progress.swap(m_progress);
        batch->dropped = m_dropped;
        m_dropped = 0;
        m_awake = false;
    }
    if (!batch->samples.empty() || batch->dropped > 0) {
        Q_EMIT batchReady(std::move(batch));
    }
    for (const auto &[probe, value] : progress) {
        Q_EMIT progressed(probe, value.fraction, value.stage);
    }
}

}  // namespace resetscope::app
