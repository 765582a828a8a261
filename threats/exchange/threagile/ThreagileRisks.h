#pragma once

#include "core/result/Result.h"
#include "threats/exchange/LossReport.h"
#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

/// One risk that Threagile found. Words that its writer leaves out are those of the value zero.
struct ThreagileRisk {
    QString syntheticId;
    QString category;
    QString title;
    QString severity = QStringLiteral("low");
    QString likelihood = QStringLiteral("unlikely");
    QString impact = QStringLiteral("low");
    QString dataBreachProbability = QStringLiteral("improbable");
    QString status = QStringLiteral("unchecked");
    QStringList dataBreachAssets;
    QString dataAsset;
    QString technicalAsset;
    QString communicationLink;
    QString trustBoundary;
    QString sharedRuntime;
    QJsonObject raw;

    /// What it is about: the link, else the asset, the boundary, the runtime.
    QString subject() const;
    /// With all words written out, keys as in the file: what expectations compare.
    QJsonObject toJson() const;
};

core::Result<QList<ThreagileRisk>> readThreagileRisks(const QByteArray &bytes, const QString &file);

/// Adds the risks to a model as threats (each synthetic id once) with what the model's own risk tracking says of them.
void applyThreagileRisks(ThreatModel &model, const QList<ThreagileRisk> &risks, LossReport &report);
/// The same for a list that is brought in again: what people decided about a risk stays where the list itself decides nothing, and a
/// risk that is no longer in the list stays as well. Both are reported.
LossReport mergeThreagileRisks(ThreatModel &model, const QList<ThreagileRisk> &risks);
/// Elements for all that the risks name and the model does not have.
void addNamedThings(ThreatModel &model, const QList<ThreagileRisk> &risks);

/// One of the four severities here for one of the five there; "elevated" lies between medium and high and counts as high.
QString severityOfThreagile(const QString &word);

} // namespace hallmarker::threats
