#pragma once

#include <QString>

#include <optional>

namespace hallmarker::inventory {

/// States of consent as the Data Privacy Vocabulary names them. Given and RenewedGiven are valid, the others are not.
enum class ConsentState { Unknown, Requested, RequestDeferred, Refused, Given, RenewedGiven, Expired, Invalidated, Withdrawn, Revoked };

QString consentStateName(ConsentState state); ///< "given", "renewed-given", "withdrawn" ...
/// By our name or DPV's ("dpv:ConsentGiven", "RenewedConsentGiven", "Given"), without regard to case.
std::optional<ConsentState> consentStateFromName(const QString &name);

constexpr bool isValid(ConsentState state)
{
    return state == ConsentState::Given || state == ConsentState::RenewedGiven;
}

} // namespace hallmarker::inventory
