#include "ui/threats/ModelConflictView.h"

#include "core/drawing/SafeText.h"
#include "ui/kit/Tokens.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

QLabel *conflictLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return core::safeText(value.toString());
    return core::shortened(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("v"), value}}).toJson(QJsonDocument::Compact)).mid(5).chopped(1), 120);
}

} // namespace

QString ModelConflictView::differingMembers(const QJsonObject &one, const QJsonObject &other)
{
    if (one.isEmpty())
        return tr("(removed)");
    QStringList parts;
    for (auto member = one.begin(); member != one.end(); ++member) {
        if (other.value(member.key()) != member.value())
            parts += QString(member.key() + QStringLiteral(": ") + valueText(member.value()));
    }
    for (auto member = other.begin(); member != other.end(); ++member) {
        if (!one.contains(member.key()))
            parts += tr("%1: nothing", "a member that one side does not have").arg(member.key());
    }
    return parts.join(QStringLiteral("; "));
}

ModelConflictView::ModelConflictView(const QList<threats::ModelConflict> &conflicts, QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("threats.conflict"));
    setAccessibleName(tr("Changed by two people"));
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    auto *title = conflictLabel(tr("%n thing(s) changed by two people", nullptr, static_cast<int>(conflicts.size())), this);
    title->setFont(typeFont(TypeRole::Strong, font()));
    column->addWidget(title);
    column->addWidget(conflictLabel(tr("Everything else is ready to be stored. Choose for each of these whose version holds; yours is kept here until then."), this));
    for (const threats::ModelConflict &conflict : conflicts) {
        const QString id = conflict.id();
        m_choices.insert(id, threats::ConflictChoice::Mine);
        auto *grid = new QGridLayout;
        grid->setColumnStretch(1, 1);
        grid->addWidget(conflictLabel(conflict.name.isEmpty() ? id : core::safeText(conflict.name), this), 0, 0, 1, 2);
        auto *group = new QButtonGroup(this);
        const auto addChoice = [&](int line, const QString &word, const QString &shown, threats::ConflictChoice choice, const char *name) {
            auto *button = new QRadioButton(word, this);
            button->setObjectName(QLatin1String(name));
            button->setAccessibleName(QString(word + QStringLiteral(": ") + shown));
            group->addButton(button);
            grid->addWidget(button, line, 0, Qt::AlignTop);
            grid->addWidget(conflictLabel(shown, this), line, 1);
            connect(button, &QRadioButton::toggled, this, [this, id, choice](bool isChosen) { // not clicked: assistive tools choose without a click
                if (isChosen)
                    m_choices.insert(id, choice);
            });
            return button;
        };
        addChoice(1, tr("Mine"), differingMembers(conflict.mine, conflict.theirs), threats::ConflictChoice::Mine, "conflict.mine")->setChecked(true);
        addChoice(2, conflict.theirsBy.isEmpty() ? tr("Theirs") : tr("Of %1").arg(conflict.theirsBy), differingMembers(conflict.theirs, conflict.mine), threats::ConflictChoice::Theirs, "conflict.theirs");
        column->addLayout(grid);
    }
    auto *store = new QPushButton(tr("Store what is chosen"), this);
    store->setObjectName(QStringLiteral("conflict.store"));
    column->addWidget(store, 0, Qt::AlignLeading);
    connect(store, &QPushButton::clicked, this, &ModelConflictView::settled);
}

} // namespace hallmarker::ui
