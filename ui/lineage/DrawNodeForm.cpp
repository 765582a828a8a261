#include "ui/lineage/DrawNodeForm.h"

#include "ui/lineage/HandWords.h"

#include <QComboBox>
#include <QLineEdit>

namespace hallmarker::ui {

DrawNodeForm::DrawNodeForm(const QString &space, QWidget *parent) : FormPanel(tr("Add node"), parent)
{
    QComboBox *kind = addChoice(QStringLiteral("kind"), tr("Kind"), nodeKindChoices());
    addLine(QStringLiteral("space"), tr("Namespace"), {tr("The system or place that it belongs to. Names are told apart within it."), {}, tr("postgres://warehouse")})->setText(space);
    addLine(QStringLiteral("dataset"), tr("Dataset"), {tr("The dataset that the column is in."), {}, {}});
    addLine(QStringLiteral("name"), tr("Name"), {tr("Exactly as the tools call it: what they tell later then goes to the same node."), {}, {}});
    addLine(QStringLiteral("note"), tr("Note"), {tr("How you know. It stands in the log, with your name."), {}, {}});
    connect(kind, &QComboBox::currentIndexChanged, this, &DrawNodeForm::showWhatIsNeeded);
    showWhatIsNeeded();
}

void DrawNodeForm::showWhatIsNeeded()
{
    const bool isColumn = choice(QStringLiteral("kind")) == lineage::nodeKindName(lineage::NodeKind::Field);
    field(QStringLiteral("dataset"))->setVisible(isColumn);
    setRequired(isColumn ? QStringList{QStringLiteral("dataset"), QStringLiteral("name")} : QStringList{QStringLiteral("name")});
}

lineage::HandNode DrawNodeForm::node() const
{
    const lineage::NodeKind kind = lineage::nodeKindFromName(choice(QStringLiteral("kind"))).value_or(lineage::NodeKind::Dataset);
    const QString space = text(QStringLiteral("space"));
    const QString name = text(QStringLiteral("name"));
    return {kind == lineage::NodeKind::Field ? lineage::fieldKey(space, text(QStringLiteral("dataset")), name) : lineage::NodeKey{kind, space, name}, text(QStringLiteral("note"))};
}

} // namespace hallmarker::ui
