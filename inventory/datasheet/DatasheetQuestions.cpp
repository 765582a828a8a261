#include "inventory/datasheet/DatasheetQuestions.h"

#include <QCoreApplication>

namespace hallmarker::inventory {

namespace {

struct DatasheetQuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(DatasheetQuestionTexts)
};

using enum DatasheetSection;

constexpr DatasheetQuestion questions[] = {
    {"purpose", Motivation, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "For what purpose was the dataset created?")},
    {"creators", Motivation, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Who created it, and on behalf of whom?")},
    {"funding", Motivation, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Who paid for it?")},
    {"instances", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "What do the instances represent?")},
    {"count", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "How many instances are there?")},
    {"sample", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Does it hold all possible instances, or a sample of a larger set?")},
    {"content", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "What does each instance consist of?")},
    {"labels", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Is there a label or target for each instance?")},
    {"missing", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Is anything missing from the instances?")},
    {"relations", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Are relations between instances made explicit?")},
    {"splits", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Are there recommended splits?")},
    {"errors", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Are there errors, noise or repetitions?")},
    {"external", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Does it rely on other data or resources?")},
    {"confidential", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Does it hold data that is confidential?")},
    {"offensive", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Does it hold data that may offend, insult, threaten or cause anxiety?")},
    {"subpopulations", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Does it name groups of people, by age or sex for example?")},
    {"identifiable", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Can people be identified, directly or together with other data?")},
    {"sensitive", Composition, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Does it hold data that is sensitive in any way?")},
    {"acquisition", Collection, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "How was the data of each instance acquired?")},
    {"mechanisms", Collection, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Which devices, people or software collected it, and how was that checked?")},
    {"sampling", Collection, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "If it is a sample, how was it drawn?")},
    {"collectors", Collection, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Who took part in the collection, and how were they paid?")},
    {"timeframe", Collection, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Over which time was the data collected?")},
    {"ethics", Collection, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Was there an ethical review?")},
    {"direct", Collection, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Was it collected from the people themselves or through others?")},
    {"notified", Collection, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Were the people told about the collection?")},
    {"consent", Collection, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Did the people consent to the collection and use, and can they take it back?")},
    {"impact", Collection, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Was the impact on the people assessed, as in a data protection impact assessment?")},
    {"preprocessing", Preprocessing, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Was the data cleaned, labelled or changed?")},
    {"raw", Preprocessing, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Was the raw data kept as well?")},
    {"software", Preprocessing, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Which software changed it, and is that available?")},
    {"used", Uses, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "For what has it been used already?")},
    {"repository", Uses, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Where are papers or systems that use it listed?")},
    {"otherTasks", Uses, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "For what else could it be used?")},
    {"risks", Uses, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Is there anything in it, or in how it was collected, that later uses must know of?")},
    {"notFor", Uses, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "For what should it not be used?")},
    {"recipients", Distribution, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Is it given to others?")},
    {"channel", Distribution, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "How and when is it given to them?")},
    {"licence", Distribution, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Under which licence or terms?")},
    {"restrictions", Distribution, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Have others put restrictions on it?")},
    {"regulation", Distribution, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Do export controls or other rules apply to it?")},
    {"maintainer", Maintenance, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Who maintains it?")},
    {"contact", Maintenance, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "How can they be reached?")},
    {"errata", Maintenance, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Is there a list of errors?")},
    {"updates", Maintenance, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Is it updated, and how are versions told apart?")},
    {"retention", Maintenance, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "How long may it be kept?")},
    {"olderVersions", Maintenance, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "Are older versions kept?")},
    {"contributions", Maintenance, QT_TRANSLATE_NOOP("DatasheetQuestionTexts", "How can others add to it?")},
};

} // namespace

QString DatasheetQuestion::questionText() const
{
    return DatasheetQuestionTexts::tr(text);
}

std::span<const DatasheetQuestion> datasheetQuestions()
{
    return questions;
}

const DatasheetQuestion *datasheetQuestion(const QString &key)
{
    for (const DatasheetQuestion &question : questions) {
        if (question.keyText() == key)
            return &question;
    }
    return nullptr;
}

QString datasheetSectionTitle(DatasheetSection section)
{
    switch (section) {
    case Motivation: return DatasheetQuestionTexts::tr("Motivation");
    case Composition: return DatasheetQuestionTexts::tr("Composition");
    case Collection: return DatasheetQuestionTexts::tr("Collection process");
    case Preprocessing: return DatasheetQuestionTexts::tr("Preprocessing, cleaning and labelling");
    case Uses: return DatasheetQuestionTexts::tr("Uses");
    case Distribution: return DatasheetQuestionTexts::tr("Distribution");
    case Maintenance: return DatasheetQuestionTexts::tr("Maintenance");
    }
    return {};
}

} // namespace hallmarker::inventory
