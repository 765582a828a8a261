#include "ui/privacy/PrivacyWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace hallmarker::ui {

using anonymisation::AttributeRole;

namespace {

struct PrivacyWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(PrivacyWordsTexts)
};

} // namespace

QString roleWord(AttributeRole role)
{
    switch (role) {
    case AttributeRole::Identifying: return PrivacyWordsTexts::tr("Identifying", "role of a column");
    case AttributeRole::QuasiIdentifying: return PrivacyWordsTexts::tr("Quasi-identifying", "role of a column");
    case AttributeRole::Sensitive: return PrivacyWordsTexts::tr("Sensitive", "role of a column");
    case AttributeRole::Insensitive: return PrivacyWordsTexts::tr("Insensitive", "role of a column");
    }
    return {};
}

QString roleSentence(AttributeRole role)
{
    switch (role) {
    case AttributeRole::Identifying: return PrivacyWordsTexts::tr("It names a person by itself, so it is left out of the release.");
    case AttributeRole::QuasiIdentifying: return PrivacyWordsTexts::tr("Together with others it singles people out for whoever knows it, so it is generalised.");
    case AttributeRole::Sensitive: return PrivacyWordsTexts::tr("Nobody should learn it of a person. It stays as it is, and the models watch over it.");
    case AttributeRole::Insensitive: return PrivacyWordsTexts::tr("It tells nothing about who somebody is, so it stays as it is.");
    }
    return {};
}

QString ruleWord(const QString &method)
{
    if (method == QLatin1String("intervals"))
        return PrivacyWordsTexts::tr("Intervals of numbers");
    if (method == QLatin1String("masking"))
        return PrivacyWordsTexts::tr("Masking of characters");
    if (method == QLatin1String("dates"))
        return PrivacyWordsTexts::tr("Units of dates");
    if (method == QLatin1String("ordering"))
        return PrivacyWordsTexts::tr("Ordered values in groups");
    if (method == QLatin1String("taxonomy"))
        return PrivacyWordsTexts::tr("Taxonomy of broader terms");
    if (method == QLatin1String("file"))
        return PrivacyWordsTexts::tr("From a file");
    return PrivacyWordsTexts::tr("All or nothing");
}

ChoiceListModel::Choices metricChoices()
{
    return {{QStringLiteral("loss"), PrivacyWordsTexts::tr("Loss")},
            {QStringLiteral("non-uniform-entropy"), PrivacyWordsTexts::tr("Entropy")},
            {QStringLiteral("precision"), PrivacyWordsTexts::tr("Precision")},
            {QStringLiteral("discernibility"), PrivacyWordsTexts::tr("Discernibility")},
            {QStringLiteral("aecs"), PrivacyWordsTexts::tr("Average class size")},
            {QStringLiteral("height"), PrivacyWordsTexts::tr("Height")}};
}

QString metricSentence(const QString &metric)
{
    if (metric == QLatin1String("loss"))
        return PrivacyWordsTexts::tr("How much of its domain a released value covers, on average: 0 as it was, 1 when all is gone. A good choice in general.");
    if (metric == QLatin1String("non-uniform-entropy"))
        return PrivacyWordsTexts::tr("How much information is lost, where rare values count for more than frequent ones.");
    if (metric == QLatin1String("precision"))
        return PrivacyWordsTexts::tr("How high in its hierarchy each column ends up, whatever the data.");
    if (metric == QLatin1String("discernibility"))
        return PrivacyWordsTexts::tr("Punishes large classes: every record costs as much as there are others like it.");
    if (metric == QLatin1String("aecs"))
        return PrivacyWordsTexts::tr("Records for each class: the more classes are left, the better.");
    return PrivacyWordsTexts::tr("The sum of the levels: the fewest steps of generalisation.");
}

QString levelsText(const QStringList &columns, const anonymisation::Levels &levels)
{
    QStringList words;
    for (qsizetype i = 0; i < columns.size() && std::size_t(i) < levels.size(); ++i)
        words += PrivacyWordsTexts::tr("%1 %2", "column and level").arg(columns.at(i)).arg(levels[std::size_t(i)]);
    return words.join(QStringLiteral(", "));
}

QString scoreText(const std::vector<double> &score)
{
    QStringList words;
    for (const double number : score)
        words += QLocale().toString(number, 'g', 5);
    return words.isEmpty() ? PrivacyWordsTexts::tr("none", "no score yet") : words.join(QStringLiteral("; "));
}

QString percentText(double share)
{
    return PrivacyWordsTexts::tr("%1 %", "a share").arg(QLocale().toString(share * 100, 'f', share > 0 && share < 0.1 ? 2 : 1));
}

QString countText(std::uint64_t number)
{
    return QLocale().toString(qulonglong(number));
}

} // namespace hallmarker::ui
