#pragma once

#include <QJsonObject>
#include <QString>

namespace hallmarker::core {

/// What sort of failure it is. Decides the exit code of the command line and the "kind" of the JSON error.
enum class ErrorKind {
    Usage,         ///< the caller asked for something that does not make sense
    NotFound,      ///< a named record, file or key does not exist
    Invalid,       ///< input was read and breaks a rule
    Unreadable,    ///< input could not be read or understood
    Conflict,      ///< the write was based on an older revision
    Denied,        ///< the right or the key for it is missing
    Unavailable,   ///< a part that is needed is not there (worker, server, keychain)
    LimitExceeded, ///< a budget for size, time, depth or memory was used up
    Cancelled,     ///< a person stopped it
    Integrity,     ///< stored evidence does not match its digest, signature or proof
    Io,            ///< the disk or the connection failed
    Internal,      ///< a defect of Hallmarker itself
};

/// Where in the input it went wrong. Numbers are 1-based; -1 means unknown.
struct ErrorLocation {
    QString file;
    qint64 line = -1;
    qint64 column = -1;
    qint64 row = -1;
    QString pointer; ///< JSON pointer (RFC 6901) or a field path

    bool isEmpty() const;
    QString toString() const;
};

/// A failure as a value: what failed, why, what to do, and where.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message; ///< translated, whole sentences: what failed, why, what to do
    QString detail;  ///< untranslated, for the log and for a bug report
    ErrorLocation where;

    Error() = default;
    Error(ErrorKind errorKind, QString text, QString more = {}, ErrorLocation place = {});

    /// 2 usage, 3 could not read or evaluate, 4 internal (docs/cli.md).
    int exitCode() const;
    QString toString() const;
    QJsonObject toJson() const;

    /// The same error with its place filled in where it was still empty.
    Error at(const ErrorLocation &place) const;
};

/// Stable lower-case name of a kind, as used in JSON ("not_found").
QString errorKindName(ErrorKind kind);

} // namespace hallmarker::core
