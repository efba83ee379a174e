// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/origin/origin_verdict.h"
#include "probes/origin/shot.h"
#include "probes/origin/ttl_bracket.h"

#include <optional>
#include <string>
#include <vector>

namespace resetscope::probes {

/// One shot, without its bytes.
struct LoggedShot {
    enum class Role {
        Sounding,   ///< the suspect, nothing kept out
        Suspect,    ///< the suspect behind a gate or with a short reach
        Control,    ///< something harmless
        Withheld,   ///< the suspect\'s connection without the suspect: a reset here has another reason
        Handshake,  ///< the SYN of a harmless connection
    };
    Role role = Role::Sounding;
    int control = -1;  ///< number of the control
    int gate = 0;
    int reach = 0;
    bool blind = false;
    bool late = false;  ///< fired after the gates, to see that nothing has changed meanwhile
    double window_s = 0;
    Shot shot;
};

/// All shots of one suspect, and what they say together. No sockets.
class OriginLog {
public:
    /// `plainRequest`: the trigger is one small request, so that an answer behind a reset means a forged reset.
    /// `silenceTells`: where every trigger draws a reset, nothing behind a gate means that it was kept out.
    explicit OriginLog(bool plainRequest, bool silenceTells = true)
        : m_plainRequest(plainRequest), m_silenceTells(silenceTells)
    {
    }

    void add(LoggedShot shot) { m_shots.push_back(std::move(shot)); }
    [[nodiscard]] const std::vector<LoggedShot> &shots() const noexcept { return m_shots; }

    struct Tally {
        int tried = 0;
        int reset = 0;
        int answered = 0;
    };
    [[nodiscard]] Tally suspect() const;
    [[nodiscard]] Tally control(int number) const;
    [[nodiscard]] Tally withheld() const;
    /// Every sounding so far was reset, often enough to rely on it.
    [[nodiscard]] bool certain() const;

    /// What one shot behind a gate (or of a short reach) says: the reset came through, was kept out, or nothing.
    [[nodiscard]] std::optional<bool> passed(const LoggedShot &shot) const;

    [[nodiscard]] TtlBracket resetBracket() const;
    [[nodiscard]] TtlBracket dataBracket() const;
    [[nodiscard]] TtlBracket handshakeBracket() const;

    [[nodiscard]] double slowestReset() const;   ///< 0: none
    [[nodiscard]] double usualReset() const;     ///< median; 0: none
    [[nodiscard]] double slowestAnswer() const;  ///< first byte; 0: none
    [[nodiscard]] double roundTrip() const;      ///< smallest handshake; 0: none
    [[nodiscard]] int handshakes() const;

    /// Everything but `serverHops`, which is measured elsewhere.
    [[nodiscard]] OriginEvidence evidence() const;

private:
    bool m_plainRequest;
    bool m_silenceTells;
    std::vector<LoggedShot> m_shots;
};

}  // namespace resetscope::probes
