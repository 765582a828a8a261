#include "ui/threats/panels/ResponsibilityRowForm.h"

#include "core/drawing/SafeText.h"
#include "ui/kit/DayField.h"
#include "ui/kit/PickList.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace hallmarker::ui {

using namespace threats;

namespace {

QStringList commaWords(const QString &text)
{
    QStringList words;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            words += part.trimmed();
    return words;
}

} // namespace

ResponsibilityRowForm::ResponsibilityRowForm(const ResponsibilityMatrix &matrix, const ResponsibilityRow &before, const ThreatModel &model, const QStringList &controls, QWidget *parent) : FormPanel(tr("Store the row"), parent), m_before(before)
{
    setObjectName(QStringLiteral("threats.rowForm"));
    QLineEdit *control = addLine(QStringLiteral("control"), tr("Control"), {tr("Id of the catalogue or of the model."), {}, controls.value(0, QStringLiteral("C08"))});
    control->setCompleter(new QCompleter(controls, control));
    addLine(QStringLiteral("title"), tr("Title"));
    addChoice(QStringLiteral("side"), tr("Lies with"), {{QString(), tr("Not said")}, {QStringLiteral("provider"), tr("Provider: %1").arg(core::safeText(matrix.provider))}, {QStringLiteral("customer"), tr("Customer: %1").arg(core::safeText(matrix.customer))}, {QStringLiteral("shared"), tr("Both")}});
    addChoice(QStringLiteral("accountable"), tr("Accountable"), {{QString(), tr("The side it lies with")}, {QStringLiteral("provider"), core::safeText(matrix.provider)}, {QStringLiteral("customer"), core::safeText(matrix.customer)}}, {tr("Exactly one answers for it, also where both work on it."), {}, {}});
    addLine(QStringLiteral("responsible"), tr("Who does the work"), {tr("Several are parted by commas."), {}, {}});
    ChoiceListModel::Choices things;
    for (const Element &element : model.elements)
        things.append({element.key, core::safeText(element.name)});
    PickList *elements = addPicks(QStringLiteral("elements"), tr("Only on"), things, {tr("Nothing chosen: everywhere."), {}, {}});
    addLine(QStringLiteral("cwes"), tr("Weaknesses that it answers"), {tr("Open results of penetration tests with one of them speak against it."), {}, QStringLiteral("CWE-89, CWE-79")});
    addLine(QStringLiteral("rules"), tr("Rules of tools"), {tr("The same by rule; * stands for anything."), {}, QStringLiteral("py/sql-*")});
    addChoice(QStringLiteral("verdict"), tr("Last result"), {{QString(), tr("Nobody has looked")}, {QStringLiteral("pass"), tr("works")}, {QStringLiteral("fail"), tr("does not work")}, {QStringLiteral("inconclusive"), tr("not clear")}});
    DayField *on = addDay(QStringLiteral("on"), tr("Looked on"));
    addLine(QStringLiteral("evidence"), tr("Evidence"), {tr("Id of a record, a report or a link."), {}, {}});
    set(QStringLiteral("control"), before.control);
    set(QStringLiteral("title"), before.title);
    set(QStringLiteral("side"), before.side ? controlSideNames().at(static_cast<int>(*before.side)) : QString());
    const QString accountable = before.accountable.value(0);
    set(QStringLiteral("accountable"), accountable == matrix.provider ? QStringLiteral("provider") : accountable == matrix.customer ? QStringLiteral("customer") : accountable);
    set(QStringLiteral("responsible"), before.responsible.join(QStringLiteral(", ")));
    elements->setPicked(before.elements);
    set(QStringLiteral("cwes"), before.cwes.join(QStringLiteral(", ")));
    set(QStringLiteral("rules"), before.rules.join(QStringLiteral(", ")));
    if (before.result) {
        set(QStringLiteral("verdict"), before.result->verdict);
        on->setMs(before.result->onMs);
        set(QStringLiteral("evidence"), before.result->evidence);
    }
    setRequired({QStringLiteral("control")});
}

std::optional<ResponsibilityRow> ResponsibilityRowForm::row()
{
    ResponsibilityRow row = m_before;
    row.control = text(QStringLiteral("control"));
    row.title = text(QStringLiteral("title"));
    const qsizetype side = controlSideNames().indexOf(choice(QStringLiteral("side")));
    row.side = side < 0 ? std::nullopt : std::optional(static_cast<ControlSide>(side));
    const QString accountable = choice(QStringLiteral("accountable"));
    row.accountable = accountable.isEmpty() ? QStringList() : QStringList{accountable};
    row.responsible = commaWords(text(QStringLiteral("responsible")));
    row.elements = picked(QStringLiteral("elements"));
    row.cwes = commaWords(text(QStringLiteral("cwes")));
    row.rules = commaWords(text(QStringLiteral("rules")));
    const QString verdict = choice(QStringLiteral("verdict"));
    field(QStringLiteral("on"))->setProblem(!verdict.isEmpty() && day(QStringLiteral("on")) == 0 ? tr("Say on which day somebody looked.") : QString());
    if (!field(QStringLiteral("on"))->problem().isEmpty()) {
        field(QStringLiteral("on"))->field()->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    if (verdict.isEmpty()) {
        row.result.reset();
        return row;
    }
    ControlResult result = row.result.value_or(ControlResult());
    result.verdict = verdict;
    result.onMs = day(QStringLiteral("on"));
    result.evidence = text(QStringLiteral("evidence"));
    row.result = result;
    return row;
}

} // namespace hallmarker::ui
