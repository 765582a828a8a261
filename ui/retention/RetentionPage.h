#pragma once

#include "ui/retention/RetentionContents.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"

#include <optional>

namespace hallmarker::ui {

class DueSection;
class ErasureSection;
class HoldSection;
class InlineMessage;
class ListSection;
class RuleSection;
class SectionSwitch;

/// How long data is kept: what is due, requests for erasure, legal holds and rules.
class RetentionPage final : public Page {
    Q_OBJECT
public:
    explicit RetentionPage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("retention"); }
    QString title() const override { return tr("Retention"); }
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
    void show(const std::shared_ptr<const RetentionContents> &contents);
    void openNow(const QString &id);
    ListSection &shown() const;

    InlineMessage *m_message;
    SectionSwitch *m_sections;
    DueSection *m_due;
    ErasureSection *m_erasure;
    HoldSection *m_holds;
    RuleSection *m_rules;
    RefreshTurn m_turn;
    QString m_wanted;       ///< opened as soon as it is read
    std::optional<Draft> m_draft; ///< as well
    bool m_isRead = false;
};

} // namespace hallmarker::ui
