#pragma once

#include "ui/agreements/AgreementContents.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"

#include <optional>

namespace hallmarker::ui {

class AgreementSection;
class FindingSection;
class InlineMessage;
class ListSection;
class SectionSwitch;
class UseSection;

/// What was agreed on with vendors, how models and datasets are used, and what a comparison of both found.
class AgreementsPage final : public Page {
    Q_OBJECT
public:
    explicit AgreementsPage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("agreements"); }
    QString title() const override { return tr("Agreements"); }
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void openRecord(const QString &id) override;
    void restoreDraft(const Draft &draft) override;
    FilterBar *filterBar() override;
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    void show(const std::shared_ptr<const AgreementContents> &contents);
    void openNow(const QString &id);
    void check();
    ListSection &shown() const;

    InlineMessage *m_message;
    SectionSwitch *m_sections;
    AgreementSection *m_agreements;
    UseSection *m_uses;
    FindingSection *m_findings;
    RefreshTurn m_turn;
    QString m_wanted;       ///< opened as soon as it is read
    std::optional<Draft> m_draft; ///< as well
    bool m_isRead = false;
    bool m_isChecking = false;
};

} // namespace hallmarker::ui
