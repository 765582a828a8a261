#pragma once

#include "core/result/Result.h"
#include "threats/exposure/ExposureGraph.h"

namespace hallmarker::threats {

/// A way from where strangers come in to the data.
struct ExposurePath {
    QString entry;          ///< key of the element where it begins
    QString person;         ///< key of who has a right there; empty: a stranger
    QString grant;          ///< key of that right
    QList<ExposureStep> steps;
    int cost = 0;
    bool isUnguarded = false; ///< no step asks who it is
    bool isUnknown = false;   ///< of some step nobody said so

    QJsonObject toJson() const;
};

/// How many open ways end when one thing gets a guard.
struct GuardEffect {
    bool isFlow = true;     ///< authenticate a flow; else: authenticate at an element
    QString key;
    int removes = 0;

    friend bool operator==(const GuardEffect &, const GuardEffect &) = default;
};

struct ExposureOptions {
    int paths = 5;              ///< how many of the cheapest
    int maxOpenPaths = 20'000;  ///< counted one by one; beyond it the effects are of those only
    qint64 maxSteps = 4'000'000;
    QString from;               ///< key of one entry or person only; empty: all
    ControlHolds holds;         ///< unset: no claimed control guards anything
};

/// Who can reach one piece of data.
struct Exposure {
    QString target;                 ///< key of the element or data asset asked about
    QStringList holders;            ///< elements that hold the data
    QString dataClass;
    int weight = 0;                 ///< 0 public .. 4 special; -1: nobody said
    QStringList entries;            ///< elements where strangers come in
    QStringList maybeEntries;       ///< processes of which nobody said whether they face the internet
    QList<ExposurePath> paths;      ///< cheapest first
    std::optional<ExposurePath> cheapestUnguarded;
    qint64 openPaths = 0;           ///< simple ways without a guard
    bool isExact = true;            ///< false: there are more open ways than were counted
    QList<GuardEffect> effects;     ///< most first
    QStringList cut;                ///< the fewest flows that close every open way together when guarded
    QList<Grant> grants;            ///< that people have on the holders, open on the day asked for
    QList<ExposurePath> people;     ///< of each open right the cheapest way from what it is on; no steps: it is on the data itself
    QStringList asks;               ///< "flow:f1:authn", "element:lake:authz" ...: what nobody said and the ways above rest on; sorted

    QJsonObject toJson() const;
};

/// Pure. `day`: "2026-01-01", for the grants. NotFound as well when nobody of the key `from` can begin anywhere.
core::Result<Exposure> exposureOf(const ThreatModel &model, const QString &target, const QString &day, const ExposureOptions &options = {});

} // namespace hallmarker::threats
