#pragma once

#include "checks/anonymisation/profile/AttributeRole.h"
#include "checks/anonymisation/groups/Levels.h"
#include "ui/kit/ChoiceListModel.h"

namespace hallmarker::ui {

/// What becomes of a column, as people read it.
QString roleWord(anonymisation::AttributeRole role);
/// What that means for the release, a sentence.
QString roleSentence(anonymisation::AttributeRole role);
/// How groups are made: "intervals" as a title.
QString ruleWord(const QString &method);
/// What a metric counts as loss, a sentence; its id as title is in metricChoices().
QString metricSentence(const QString &metric);
ChoiceListModel::Choices metricChoices();
/// "age 2, zip 1".
QString levelsText(const QStringList &columns, const anonymisation::Levels &levels);
/// "0.0312", or several numbers of a rank.
QString scoreText(const std::vector<double> &score);
QString percentText(double share);
QString countText(std::uint64_t number);

} // namespace hallmarker::ui
