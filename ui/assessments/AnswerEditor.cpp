#include "ui/assessments/AnswerEditor.h"

#include "ui/assessments/LineAnswers.h"
#include "ui/assessments/OptionAnswer.h"
#include "ui/assessments/ReferenceAnswer.h"
#include "ui/assessments/TableAnswer.h"
#include "ui/assessments/TextAnswer.h"

namespace hallmarker::ui {

AnswerEditor *AnswerEditor::make(const dpia::Question &question, const dpia::Template &of, const QString &language, const ChoiceListModel::Choices &records, QWidget *parent)
{
    using Type = dpia::QuestionType;
    AnswerEditor *editor = nullptr;
    switch (question.type) {
    case Type::Text: editor = new TextAnswer(parent, question.maxLength); break;
    case Type::Choice:
    case Type::Multi: editor = OptionAnswer::ofChoices(question, language, parent); break;
    case Type::Gauge: editor = OptionAnswer::ofScale(of.scale(question.scale), language, parent); break;
    case Type::Number: editor = new NumberAnswer(question.unit, parent); break;
    case Type::Date: editor = new DateAnswer(parent); break;
    case Type::List: editor = new ListAnswer(question, language, parent); break;
    case Type::Table: editor = new TableAnswer(question, language, parent); break;
    case Type::Reference: editor = new ReferenceAnswer(question.text.in(language), records, parent); break;
    case Type::Evidence: editor = new EvidenceAnswer(parent); break;
    }
    if (QWidget *field = editor->field()) {
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(question.text.in(language));
        QStringList spoken{question.guidance.in(language), question.law};
        spoken.removeAll(QString());
        field->setAccessibleDescription(spoken.join(QLatin1Char(' ')));
    }
    return editor;
}

} // namespace hallmarker::ui
