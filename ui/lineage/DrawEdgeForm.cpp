#include "ui/lineage/DrawEdgeForm.h"

#include "lineage/exchange/FactBuilder.h"
#include "lineage/hand/EdgeRule.h"
#include "ui/lineage/HandWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace hallmarker::ui {

namespace {

void setChoices(QComboBox *box, const ChoiceListModel::Choices &choices)
{
    const QVariant before = box->currentData(Qt::UserRole);
    const QSignalBlocker blocker(box);
    box->setModel(new ChoiceListModel(choices, box)); // which deletes the one before
    const int again = box->findData(before, Qt::UserRole);
    box->setCurrentIndex(choices.isEmpty() ? -1 : qMax(0, again));
}

} // namespace

DrawEdgeForm::DrawEdgeForm(QWidget *parent) : FormPanel(tr("Draw edge"), parent)
{
    addSide(m_from, QStringLiteral("from"), tr("From"), tr("Column of the source"));
    addSide(m_to, QStringLiteral("to"), tr("To"), tr("Column of the target"));
    m_kind = addChoice(QStringLiteral("kind"), tr("What it says"), {});
    m_transform = addChoice(QStringLiteral("transform"), tr("What happens to the data"), transformChoices(), {tr("Labels follow it: what is pseudonymised is less identifiable, what is joined is not."), {}, {}});
    m_masked = new QCheckBox(tr("The value is masked"));
    add(QStringLiteral("masked"), tr("Masking"), m_masked);
    addLine(QStringLiteral("note"), tr("Note"), {tr("How you know. It stands in the log, with your name."), {}, {}});
    setRequired({QStringLiteral("from"), QStringLiteral("to")});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DrawEdgeForm::kindChanged);
    endsChanged();
}

void DrawEdgeForm::addSide(Side &side, const QString &key, const QString &label, const QString &columnLabel)
{
    side.line = addLine(key, label, {tr("Choose it in the picture or in a list while this field is marked, or drag from the edge of one box to another."), {}, {}});
    side.line->setReadOnly(true);
    side.line->setPlaceholderText(tr("Choose a node in the picture"));
    side.line->installEventFilter(this);
    side.column = addChoice(key + QStringLiteral("Column"), columnLabel, {});
    connect(side.column, &QComboBox::currentIndexChanged, this, &DrawEdgeForm::endsChanged);
}

bool DrawEdgeForm::eventFilter(QObject *watched, QEvent *event)
{
    // Only a person chooses a field; the form itself begins in its first one, whose end is known already.
    if (event->type() == QEvent::FocusIn && (watched == m_from.line || watched == m_to.line) && static_cast<QFocusEvent *>(event)->reason() != Qt::OtherFocusReason)
        m_asksForTo = watched == m_to.line;
    return FormPanel::eventFilter(watched, event);
}

void DrawEdgeForm::setEnd(Side &side, const QString &key, const End &end)
{
    side.end = end;
    side.line->setText(keyTitle(end.key));
    side.line->setToolTip(end.key.space);
    ChoiceListModel::Choices columns{{QString(), tr("All of it")}};
    for (const QString &column : end.columns)
        columns.append({column, column});
    setChoices(side.column, columns);
    side.column->setCurrentIndex(qMax(0, side.column->findData(end.column, Qt::UserRole)));
    field(key)->setProblem({});
    endsChanged();
}

void DrawEdgeForm::setFrom(const End &end)
{
    setEnd(m_from, QStringLiteral("from"), end);
}

void DrawEdgeForm::setTo(const End &end)
{
    setEnd(m_to, QStringLiteral("to"), end);
}

void DrawEdgeForm::choose(const End &end)
{
    const bool isTo = m_asksForTo;
    const Side &other = isTo ? m_from : m_to;
    if (other.end && other.end->key == end.key && end.columns.isEmpty())
        return; // the source itself, on the way to the target
    isTo ? setTo(end) : setFrom(end);
    if (!isTo && !m_to.end)
        m_asksForTo = true;
}

lineage::NodeKey DrawEdgeForm::keyOf(const Side &side, const QString &key) const
{
    if (!side.end)
        return {};
    const QString column = choice(key + QStringLiteral("Column"));
    return column.isEmpty() ? side.end->key : lineage::fieldKey(side.end->key.space, side.end->key.name, column);
}

void DrawEdgeForm::endsChanged()
{
    for (const auto &[side, key] : {std::pair<Side *, QString>(&m_from, QStringLiteral("fromColumn")), std::pair<Side *, QString>(&m_to, QStringLiteral("toColumn"))})
        field(key)->setVisible(side->end && !side->end->columns.isEmpty());
    const QList<lineage::EdgeKind> kinds = m_from.end && m_to.end ? lineage::edgeKindsBetween(keyOf(m_from, QStringLiteral("from")).kind, keyOf(m_to, QStringLiteral("to")).kind) : QList<lineage::EdgeKind>();
    setChoices(m_kind, edgeKindChoices(kinds));
    field(QStringLiteral("kind"))->setVisible(!kinds.isEmpty());
    const bool isHopeless = m_from.end && m_to.end && kinds.isEmpty();
    field(QStringLiteral("to"))->setProblem(isHopeless ? tr("Nothing leads from the one to the other. Choose other nodes, or columns of them.") : QString());
    button()->setEnabled(!isHopeless);
    kindChanged();
}

void DrawEdgeForm::kindChanged()
{
    const auto kind = lineage::edgeKindFromName(choice(QStringLiteral("kind")));
    const bool isColumn = kind == lineage::EdgeKind::Column || kind == lineage::EdgeKind::ColumnIndirect;
    field(QStringLiteral("masked"))->setVisible(isColumn);
    field(QStringLiteral("transform"))->setVisible(kind && lineage::isFlow(*kind));
    if (kind)
        m_transform->setCurrentIndex(qMax(0, m_transform->findData(lineage::transformName(lineage::FactBuilder::usualTransform(*kind)), Qt::UserRole)));
}

lineage::HandEdge DrawEdgeForm::edge() const
{
    lineage::HandEdge edge{keyOf(m_from, QStringLiteral("from")), keyOf(m_to, QStringLiteral("to")), lineage::edgeKindFromName(choice(QStringLiteral("kind"))).value_or(lineage::EdgeKind::Derives), lineage::Transform::Unknown, false, text(QStringLiteral("note"))};
    if (lineage::isFlow(edge.kind))
        edge.transform = lineage::transformFromName(choice(QStringLiteral("transform"))).value_or(lineage::Transform::Unknown);
    edge.isMasked = m_masked->isVisibleTo(this) && m_masked->isChecked();
    return edge;
}

} // namespace hallmarker::ui
