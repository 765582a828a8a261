#pragma once

#include "core/jobs/Progress.h"
#include "tests/support/WorkspaceFixture.h"
#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/WorkshopFloor.h"
#include "threats/workshop/WorkshopLead.h"

namespace hallmarker::tests {

/// A workshop that "Fay" leads, with "Sid" as scribe, "Olga" as owner, "Pia" as participant and "Otto" as observer.
class WorkshopCase {
public:
    explicit WorkshopCase(int backend = int(TestBackend::Sqlite)) : m_fixture(backend)
    {
        if (!m_fixture.isAvailable())
            return;
        threats::WorkshopOrder order;
        order.name = QStringLiteral("Scoring");
        order.scope = {QStringLiteral("Lake"), QStringLiteral("Trainer")};
        order.agenda = {{{}, QStringLiteral("Welcome"), threats::AgendaKind::Talk, 5}, {{}, QStringLiteral("Alone"), threats::AgendaKind::Silent, 10}, {{}, QStringLiteral("Vote"), threats::AgendaKind::Vote, 5}};
        const auto made = book(QStringLiteral("Fay")).create(order);
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        m_id = made->head.id;
        join(QStringLiteral("Sid"), threats::WorkshopRole::Scribe);
        join(QStringLiteral("Olga"), threats::WorkshopRole::Owner);
        join(QStringLiteral("Pia"), threats::WorkshopRole::Participant);
        join(QStringLiteral("Otto"), threats::WorkshopRole::Observer);
    }

    WorkspaceFixture &fixture() { return m_fixture; }
    core::Workspace &workspace() { return m_fixture.workspace(); }
    const QString &id() const { return m_id; }
    threats::WorkshopBook book(const QString &who) { return threats::WorkshopBook(workspace(), who); }
    threats::WorkshopFloor floor(const QString &who) { return threats::WorkshopFloor(workspace(), m_id, who); }
    threats::WorkshopLead lead(const QString &who = QStringLiteral("Fay")) { return threats::WorkshopLead(workspace(), m_id, who); }
    threats::LoadedWorkshop load(const QString &who = QStringLiteral("Fay"))
    {
        auto loaded = book(who).load(m_id);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().toString()));
        return *std::move(loaded);
    }
    void join(const QString &who, threats::WorkshopRole role)
    {
        m_fixture.clock().advanceMs(1);
        const auto seat = book(who).join(m_id, role);
        if (!seat)
            qFatal("%s", qPrintable(seat.error().toString()));
    }
    void minutes(double count) { m_fixture.clock().advanceMs(qint64(count * 60'000)); }
    static threats::Contribution threat(const QString &text, const QString &element = QStringLiteral("scope:Lake"), const QString &category = QStringLiteral("tampering"))
    {
        threats::Contribution one;
        one.text = text;
        one.element = element;
        one.category = category;
        return one;
    }

private:
    WorkspaceFixture m_fixture;
    QString m_id;
};

} // namespace hallmarker::tests
