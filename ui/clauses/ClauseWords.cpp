#include "ui/clauses/ClauseWords.h"

#include "core/report/DocumentLanguage.h"

#include <QCoreApplication>
#include <QHash>

namespace hallmarker::ui {

namespace {

struct ClauseWordTexts {
    Q_DECLARE_TR_FUNCTIONS(ClauseWordTexts)
};

} // namespace

Status clauseStatus(dpia::ClauseState state)
{
    switch (state) {
    case dpia::ClauseState::Agreed: return Status::Pass;
    case dpia::ClauseState::SetAside: return Status::Waived;
    case dpia::ClauseState::Open: return Status::Draft;
    case dpia::ClauseState::Weakened: return Status::Warn;
    case dpia::ClauseState::Missing: return Status::Missing;
    case dpia::ClauseState::NotRequired: return Status::Neutral;
    }
    return Status::Neutral;
}

QString clauseStateWord(dpia::ClauseState state)
{
    switch (state) {
    case dpia::ClauseState::Agreed: return ClauseWordTexts::tr("Agreed", "state of a clause");
    case dpia::ClauseState::SetAside: return ClauseWordTexts::tr("Set aside", "state of a clause");
    case dpia::ClauseState::Open: return ClauseWordTexts::tr("Open", "state of a clause");
    case dpia::ClauseState::Weakened: return ClauseWordTexts::tr("Weakened", "state of a clause");
    case dpia::ClauseState::Missing: return ClauseWordTexts::tr("Missing", "state of a clause");
    case dpia::ClauseState::NotRequired: return ClauseWordTexts::tr("Not required", "state of a clause");
    }
    return {};
}

Status strengthStatus(dpia::ClauseStrength strength)
{
    switch (strength) {
    case dpia::ClauseStrength::None: return Status::Neutral;
    case dpia::ClauseStrength::Weakened: return Status::Warn;
    case dpia::ClauseStrength::Sufficient:
    case dpia::ClauseStrength::Full: return Status::Pass;
    }
    return Status::Neutral;
}

QString strengthWord(dpia::ClauseStrength strength)
{
    switch (strength) {
    case dpia::ClauseStrength::None: return ClauseWordTexts::tr("No text", "strength of a clause");
    case dpia::ClauseStrength::Weakened: return ClauseWordTexts::tr("Weakened", "strength of a clause");
    case dpia::ClauseStrength::Sufficient: return ClauseWordTexts::tr("Sufficient", "strength of a clause");
    case dpia::ClauseStrength::Full: return ClauseWordTexts::tr("Full", "strength of a clause");
    }
    return {};
}

QString topicWord(const QString &topic)
{
    const QHash<QString, QString> words{{QStringLiteral("general"), ClauseWordTexts::tr("General", "topic of clauses")},
                                        {QStringLiteral("processor"), ClauseWordTexts::tr("Processing on our behalf", "topic of clauses")},
                                        {QStringLiteral("training-data"), ClauseWordTexts::tr("Training data", "topic of clauses")},
                                        {QStringLiteral("pre-trained-model"), ClauseWordTexts::tr("Pre-trained model", "topic of clauses")},
                                        {QStringLiteral("hosted-api"), ClauseWordTexts::tr("Hosted model", "topic of clauses")},
                                        {QStringLiteral("transfers"), ClauseWordTexts::tr("Transfers", "topic of clauses")},
                                        {QStringLiteral("ai-act"), ClauseWordTexts::tr("AI Act", "topic of clauses")},
                                        {QStringLiteral("open-weights"), ClauseWordTexts::tr("Open weights", "topic of clauses")}};
    return words.value(topic, topic);
}

QString diffWord(const dpia::DiffRow &row)
{
    using Kind = dpia::DiffRow::Kind;
    switch (row.kind) {
    case Kind::Same: return row.isMoved ? ClauseWordTexts::tr("Moved", "a paragraph") : row.isRenumbered ? ClauseWordTexts::tr("Renumbered", "a paragraph") : ClauseWordTexts::tr("Same", "a paragraph");
    case Kind::Changed: return row.isMoved ? ClauseWordTexts::tr("Moved and changed", "a paragraph") : ClauseWordTexts::tr("Changed", "a paragraph");
    case Kind::Added: return ClauseWordTexts::tr("Added", "a paragraph");
    case Kind::Removed: return ClauseWordTexts::tr("Removed", "a paragraph");
    }
    return {};
}

QString clauseLanguage()
{
    return core::DocumentLanguage::current();
}

} // namespace hallmarker::ui
