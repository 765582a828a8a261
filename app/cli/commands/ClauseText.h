#pragma once

#include "dpia/clauses/Negotiation.h"
#include "dpia/clauses/diff/ContractDiff.h"

namespace hallmarker::cli {

// Clauses, positions and differences as text for the terminal and as JSON.
QString clauseText(const dpia::Clause &clause, const QString &language);
QJsonObject clauseJson(const dpia::Clause &clause, const QString &language);
/// What the records say of an agreement, a fact a line.
QString contractText(const dpia::ContractUse &use);
QJsonObject standingJson(const dpia::ClauseStanding &standing, const QString &language);
/// All versions of one side, oldest first, and how the newest reads.
QString positionText(const QList<dpia::ClausePosition> &versions, const dpia::ClauseReading &reading);
QJsonObject positionJson(const QList<dpia::ClausePosition> &versions, const dpia::ClauseReading &reading);
QString diffText(const dpia::ContractDiff &diff, const QList<dpia::LostElement> &lost, const QStringList &softened);
QJsonObject diffJson(const dpia::ContractDiff &diff, const QList<dpia::LostElement> &lost, const QStringList &softened);

} // namespace hallmarker::cli
