// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/capture_desk.h"

#include "app/capture/capture_case.h"
#include "app/capture/capture_ladders.h"
#include "app/capture/capture_text.h"
#include "probes/core/log.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

constexpr int kTick_ms = 50;
constexpr std::size_t kLadderPackets = 400;

std::string encoded(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

bool isMagic(const QByteArray &start)
{
    static const std::array<QByteArray, 5> known{QByteArray("\xa1\xb2\xc3\xd4", 4), QByteArray("\xd4\xc3\xb2\xa1", 4),
                                                 QByteArray("\xa1\xb2\x3c\x4d", 4), QByteArray("\x4d\x3c\xb2\xa1", 4),
                                                 QByteArray("\x0a\x0d\x0d\x0a", 4)};
    return std::any_of(known.begin(), known.end(), [&](const QByteArray &magic) { return start.startsWith(magic); });
}

}  // namespace

bool looksLikeCapture(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile()) {
        return false;
    }
    QString name = info.fileName().toLower();
    if (name.endsWith(".gz"_L1)) {
        name.chop(3);
    }
    for (const auto suffix : {".pcap"_L1, ".pcapng"_L1, ".cap"_L1, ".ntar"_L1}) {
        if (name.endsWith(suffix)) {
            return true;
        }
    }
    auto opened = openSource(encoded(path));
    auto *source = std::get_if<std::unique_ptr<ByteSource>>(&opened);
    if (source == nullptr) {
        return false;
    }
    std::array<std::uint8_t, 4> start{};
    const auto count = (*source)->read(start.data(), start.size());
    return count == 4 && isMagic(QByteArray(reinterpret_cast<const char *>(start.data()), 4));
}

CaptureDesk::CaptureDesk(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(kTick_ms);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_progress) {
            Q_EMIT progressed(m_progress->taken, m_progress->total, m_progress->packets, m_progress->resets);
        }
        std::erase_if(m_ending, [](const Work &work) { return work.done->load(); });
    });
}

CaptureDesk::~CaptureDesk()
{
    for (Work &work : m_work) {
        work.thread.request_stop();
    }
    // The threads are joined as the members go; what they posted dies with this object.
}

QString CaptureDesk::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void CaptureDesk::run(Slot slot, std::function<std::function<void()>(std::stop_token)> work)
{
    const auto place = static_cast<std::size_t>(slot);
    const quint64 turn = ++m_turns[place];
    Work &mine = m_work[place];
    if (mine.thread.joinable()) {
        mine.thread.request_stop();
        m_ending.push_back(std::move(mine));
    }
    std::erase_if(m_ending, [](const Work &each) { return each.done->load(); });
    mine.done = std::make_shared<std::atomic<bool>>(false);
    mine.thread = std::jthread([this, place, turn, work = std::move(work), done = mine.done](std::stop_token stop) {
        std::function<void()> result;
        try {
            result = work(stop);
        } catch (const std::exception &error) {
            log::error("ui", error.what());
            result = [this, place] {
                if (place == Reading) {
                    end();
                }
                const QString sentence = tr("This needs more memory than there is.");
                if (place == Saving) {
                    Q_EMIT saveFailed(sentence);
                } else {
                    Q_EMIT failed(sentence);
                }
            };
        }
        QMetaObject::invokeMethod(this, [this, place, turn, result = std::move(result)] {
            if (result && turn == m_turns[place]) {
                result();
            }
        });
        *done = true;
    });
}

void CaptureDesk::begin(const QString &fileName)
{
    m_progress = std::make_shared<Progress>();
    m_reading = true;
    m_tick.start();
    Q_EMIT started(fileName);
}

void CaptureDesk::end()
{
    m_reading = false;
    m_tick.stop();
    m_progress.reset();
}

void CaptureDesk::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile()) {
        // A pipe would wait for ever, a folder is no capture.
        Q_EMIT failed(tr("“%1” is not a file that can be read.").arg(name));
        return;
    }
    begin(name);
    run(Reading, [this, path, name, progress = m_progress](const std::stop_token &stop) -> std::function<void()> {
        const auto tell = [&](const CaptureProgress &now) {
            progress->taken = now.taken;
            progress->total = now.total;
            progress->packets = now.packets;
            progress->resets = now.resets;
        };
        auto read =
            std::make_shared<std::variant<CaptureReport, CaptureError>>(readCapture(encoded(path), {}, tell, stop));
        return [this, path, name, read] {
            end();
            if (const auto *error = std::get_if<CaptureError>(read.get())) {
                if (error->kind == CaptureError::Kind::Cancelled) {
                    Q_EMIT stopped();
                    return;
                }
                Q_EMIT failed(tr("“%1”: %2").arg(name, app::captureErrorText(*error)));
                return;
            }
            auto &report = std::get<CaptureReport>(*read);
            if (report.cancelled && report.totals.packets == 0) {
                Q_EMIT stopped();
                return;
            }
            m_path = path;
            m_otherName.clear();
            m_joined = {};
            m_report = std::make_shared<const CaptureReport>(std::move(report));
            Q_EMIT changed();
        };
    });
}

void CaptureDesk::addOther(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!m_report) {
        open(path);
        return;
    }
    if (!QFileInfo(path).isFile()) {
        Q_EMIT failed(tr("“%1” is not a file that can be read.").arg(name));
        return;
    }
    begin(name);
    run(Reading,
        [this, name, path, own = m_report,
         progress = m_progress](const std::stop_token &stop) -> std::function<void()> {
            const auto tell = [&](const CaptureProgress &now) {
                progress->taken = now.taken;
                progress->total = now.total;
                progress->packets = now.packets;
                progress->resets = now.resets;
            };
            auto read = readCapture(encoded(path), {}, tell, stop);
            if (auto *other = std::get_if<CaptureReport>(&read); other != nullptr && !stop.stop_requested()) {
                auto both = std::make_shared<CaptureReport>(*own);
                const JoinSummary summary = joinCaptures(*both, *other);
                return [this, name, both, summary] {
                    end();
                    if (summary.connections == 0) {
                        Q_EMIT failed(tr("“%1” shares no connection with this capture.").arg(name));
                        return;
                    }
                    m_otherName = name;
                    m_joined = summary;
                    m_report = both;
                    Q_EMIT changed();
                };
            }
            const auto *error = std::get_if<CaptureError>(&read);
            const QString sentence = error != nullptr ? app::captureErrorText(*error) : QString();
            return [this, name, sentence] {
                end();
                if (sentence.isEmpty()) {
                    Q_EMIT stopped();
                } else {
                    Q_EMIT failed(tr("“%1”: %2").arg(name, sentence));
                }
            };
        });
}

void CaptureDesk::cancel()
{
    if (!m_reading) {
        return;
    }
    m_work[Reading].thread.request_stop();
    if (m_report) {
        // What was there before comes back at once; the part that was read is of no use then.
        ++m_turns[Reading];
        end();
        Q_EMIT stopped();
    }
}

void CaptureDesk::askLadder(std::size_t reset)
{
    if (!m_report || reset >= m_report->resets.size()) {
        return;
    }
    run(Ladders, [this, reset, path = encoded(m_path), report = m_report](const std::stop_token &stop) {
        auto ladder = std::make_shared<const app::CaseLadder>(
            app::ladderOf(path, *report, report->resets[reset], kLadderPackets, stop));
        return [this, reset, ladder] { Q_EMIT ladderReady(reset, ladder); };
    });
}

void CaptureDesk::save(const QString &to, std::vector<ConnectionChoice> chosen)
{
    if (!m_report) {
        return;
    }
    run(Saving,
        [this, to, from = encoded(m_path),
         chosen = std::move(chosen)](const std::stop_token &stop) -> std::function<void()> {
            const auto result = saveConnections(from, encoded(to), chosen, stop);
            if (const auto *error = std::get_if<CaptureError>(&result)) {
                return [this, sentence = app::captureErrorText(*error)] { Q_EMIT saveFailed(sentence); };
            }
            return [this, to, packets = std::get<std::uint64_t>(result)] { Q_EMIT saved(to, packets); };
        });
}

void CaptureDesk::makeCase(const QMap<QString, QString> &answers)
{
    if (!m_report) {
        return;
    }
    run(Making,
        [this, answers, path = encoded(m_path), name = fileName(), report = m_report](const std::stop_token &stop) {
            auto file = std::make_shared<app::CaseFile>(app::caseFromCapture(*report, name, answers));
            file->ladders = app::leadingLadders(path, *report, 3, stop);
            return [this, file] { Q_EMIT caseReady(file); };
        });
}

}  // namespace resetscope::ui
