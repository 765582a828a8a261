#include "ui/lineage/HandSection.h"

#include "core/drawing/SafeText.h"
#include "lineage/hand/EdgeRule.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/kit/DayField.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/HandWords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

HandSection::HandSection(const lineage::NodeSheet &sheet, bool isEditable, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new DetailHeading(tr("Drawn by hand"), this));
    if (sheet.drawings.isEmpty())
        column->addWidget(new DetailLabel(tr("Nothing here was drawn by hand. Draw what no tool tells of."), this));
    for (const lineage::HandEntry &entry : sheet.drawings) {
        const QString title = drawingTitle(entry.drawing);
        column->addWidget(new DetailLabel(title, this));
        QString said = tr("by %1, %2").arg(core::safeText(entry.by), localMoment(entry.atMs));
        if (!entry.note().isEmpty())
            said += QStringLiteral(": ") + core::safeText(entry.note());
        auto *who = new DetailLabel(said, this);
        who->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(who);
        auto *back = new QPushButton(tr("Take back"), this);
        back->setObjectName(QStringLiteral("hand.takeBack"));
        back->setAccessibleName(tr("Take back: %1").arg(title));
        back->setEnabled(isEditable);
        connect(back, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT takeBackWanted(id); });
        column->addWidget(back, 0, Qt::AlignLeft);
    }
    auto *edge = new QPushButton(tr("Draw an edge ..."), this);
    edge->setObjectName(QStringLiteral("hand.edge"));
    edge->setEnabled(isEditable);
    connect(edge, &QPushButton::clicked, this, &HandSection::edgeWanted);
    auto *row = new FlowRow;
    row->addWidget(edge);
    if (lineage::edgeKindsBetween(sheet.key.kind, lineage::NodeKind::ExternalCopy).contains(lineage::EdgeKind::Copies)) {
        auto *copy = new QPushButton(tr("Mark a copy ..."), this);
        copy->setObjectName(QStringLiteral("hand.copy"));
        copy->setEnabled(isEditable);
        connect(copy, &QPushButton::clicked, this, &HandSection::copyWanted);
        row->addSpacing(space::s);
        row->addWidget(copy);
    }
    column->addLayout(row);
}

} // namespace hallmarker::ui
