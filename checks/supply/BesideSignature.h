#pragma once

#include <QByteArray>
#include <QString>

namespace hallmarker::checks {

/// What the signature that lies beside a file says about it. Model signatures (OpenSSF Model Signing 1.0) are read; of
/// other kinds only the presence is known.
struct BesideSignature {
    enum class State {
        None,         ///< there is none
        NotRead,      ///< of a kind that is not read here
        Broken,       ///< says that it is a model signature and cannot be read
        OtherContent, ///< names this file with another digest
        NotNamed,     ///< does not name this file
        Unverified,   ///< names this file with this digest; nobody has checked the signature
        WrongKey,     ///< ... and was not made with the key that was given
        Verified,     ///< ... and was made with it
    };
    State state = State::None;
    QString file; ///< name of the signature file

    /// publicKey: PEM text of an elliptic curve key; empty: none is given.
    static BesideSignature of(const QString &path, const QByteArray &publicKey);
    QString label() const;
    bool isProblem() const { return state == State::Broken || state == State::OtherContent || state == State::WrongKey; }
};

} // namespace hallmarker::checks
