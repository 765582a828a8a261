#pragma once

#include "threats/model/JsonMembers.h"

namespace hallmarker::threats {

/// Somebody, or a role, that may touch the system from inside.
struct Person {
    QString key;
    QString name;
    QString role;         ///< "data scientist", "administrator", "contractor" ...
    QString description;
    Truth isExternal = Truth::Unknown;
    QString party;        ///< record id of the inventory's party
    Attributes attributes;
    QStringList tags;
    QJsonObject foreign;
    QJsonObject unknown;

    QJsonObject toJson() const;
    static Person fromJson(JsonMembers &members);
    friend bool operator==(const Person &, const Person &) = default;
};

/// What a person may do with a thing, since when, and until when.
struct Grant {
    QString key;
    QString person;       ///< key of a Person
    QString on;           ///< key of an element, flow or data asset, or a record id
    QString right;        ///< "read", "write", "admin", "approve", "deploy", "export" ...
    QString role;         ///< the role that the right comes with
    QString from;         ///< day "2026-03-01"; empty: not said
    QString until;        ///< last day on which it is meant to be open; empty: not said
    QString sprint;       ///< key of the Sprint that it was given for
    QString revokedOn;    ///< day; empty: still open
    QString reason;
    QJsonObject foreign;
    QJsonObject unknown;

    QJsonObject toJson() const;
    static Grant fromJson(JsonMembers &members);
    friend bool operator==(const Grant &, const Grant &) = default;
};

/// A stretch of work for which rights are given.
struct Sprint {
    QString key;
    QString name;
    QString from;         ///< first day
    QString until;        ///< last day
    QJsonObject unknown;

    QJsonObject toJson() const;
    static Sprint fromJson(JsonMembers &members);
    friend bool operator==(const Sprint &, const Sprint &) = default;
};

} // namespace hallmarker::threats
