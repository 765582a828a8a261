#include "ui/threats/GrantList.h"

#include "core/drawing/SafeText.h"
#include "ui/kit/Tokens.h"
#include "ui/threats/DiagramVerbs.h"
#include "ui/threats/PropertyFields.h"
#include "ui/threats/ThreatDocument.h"

#include <QDate>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

using namespace threats;

namespace {

QString dayOr(const QString &text, const QString &before)
{
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid() ? text : before;
}

} // namespace

GrantList::GrantList(ThreatDocument &document, const QString &person, QWidget *parent) : QWidget(parent), m_document(document), m_person(person)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    PropertyFields fields(this, column, true);
    fields.addHeading(tr("Grants"));
    ChoiceListModel::Choices things;
    for (const Element &element : m_document.model().elements)
        things.append({element.key, core::safeText(element.name)});
    for (const DataAsset &asset : m_document.model().assets)
        things.append({asset.key, core::safeText(asset.name)});
    bool hasAny = false;
    for (const Grant &grant : m_document.model().grants) {
        if (grant.person != person)
            continue;
        hasAny = true;
        const auto change = [this, key = grant.key](const QString &text, auto fn) {
            m_document.edit(text, [&](ThreatModel &model, ModelLayout &) {
                for (Grant &changed : model.grants)
                    if (changed.key == key)
                        fn(changed);
            });
        };
        const QString id = QStringLiteral("grant.") + grant.key + QLatin1Char('.');
        fields.addEditableChoice(id + QStringLiteral("right"), tr("May"), {QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("admin"), QStringLiteral("approve"), QStringLiteral("deploy"), QStringLiteral("export")}, grant.right, [change](const QString &value) { change(tr("Change a grant"), [&](Grant &changed) { changed.right = value; }); });
        fields.addChoice(id + QStringLiteral("on"), tr("On"), things, grant.on, [change](const QString &value) { change(tr("Change a grant"), [&](Grant &changed) { changed.on = value; }); });
        fields.addLine(id + QStringLiteral("until"), tr("Until"), grant.until, [change](const QString &value) { change(tr("Change a grant"), [&](Grant &changed) { changed.until = dayOr(value, changed.until); }); }, tr("2026-03-01; empty: open"));
        fields.addLine(id + QStringLiteral("revoked"), tr("Taken back on"), grant.revokedOn, [change](const QString &value) { change(tr("Take a grant back"), [&](Grant &changed) { changed.revokedOn = dayOr(value, changed.revokedOn); }); }, tr("2026-03-01; empty: still open"));
        fields.addButton(id + QStringLiteral("remove"), tr("Remove this grant"), [this, key = grant.key] { m_document.edit(tr("Remove a grant"), [&](ThreatModel &model, ModelLayout &) { model.grants.removeIf([&key](const Grant &one) { return one.key == key; }); }); });
    }
    if (!hasAny)
        fields.addText(tr("Nothing is granted. Say what this person may reach, so that insider scenarios can be found."));
    fields.addButton(QStringLiteral("addGrant"), tr("Add a grant"), [this] { addGrant(); });
}

void GrantList::addGrant()
{
    m_document.edit(tr("Add a grant"), [&](ThreatModel &model, ModelLayout &) {
        Grant grant;
        grant.key = model.freeKey(m_person + QStringLiteral("-grant"));
        grant.person = m_person;
        grant.right = QStringLiteral("read");
        grant.on = model.elements.isEmpty() ? QString() : model.elements.first().key;
        model.grants.append(grant);
    });
}

} // namespace hallmarker::ui
