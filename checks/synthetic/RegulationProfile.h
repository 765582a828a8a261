#pragma once

#include "core/result/Result.h"

#include <QJsonObject>
#include <QStringList>

namespace hallmarker::checks {

/// One limit of a regulation on something that can be measured.
struct RegulationCriterion {
    QString measure;   ///< "singling-out", "linkability", "inference", "prosecutor", "identifiers", "copies"
    double atMost = 0;
    QString source;    ///< where it stands, and whose number it is
};

/// What a regulation asks of a release; data in resources/privacy/profiles.yaml.
struct RegulationProfile {
    QString id;
    QString title;
    QStringList sources;
    QList<RegulationCriterion> criteria;
    QStringList remarks;

    static core::Result<QList<RegulationProfile>> all();
    /// An unknown id is an Error that lists those there are.
    static core::Result<RegulationProfile> named(const QString &id);
    static QStringList measures();
    const RegulationCriterion *find(const QString &measure) const;
    QJsonObject toJson() const;
};

} // namespace hallmarker::checks
