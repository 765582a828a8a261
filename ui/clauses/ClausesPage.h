#pragma once

#include "ui/clauses/ClauseContents.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"

#include <optional>

class QStackedLayout;

namespace hallmarker::ui {

class DiffSection;
class InlineMessage;
class LibrarySection;
class PositionBoard;
class RequiredSection;
class SectionSwitch;

/// What agreements have to say, what both sides propose, and what was changed between two versions.
class ClausesPage final : public Page {
    Q_OBJECT
public:
    ClausesPage(PageServices &services, const ClauseSource &source);
    static PageDescriptor descriptor(const ClauseSource &source);

    QString pageId() const override { return QStringLiteral("clauses"); }
    QString title() const override { return tr("Clauses"); }
    QList<Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    /// A position, or an agreement.
    void openRecord(const QString &id) override;
    void restoreDraft(const Draft &draft) override;
    FilterBar *filterBar() override;
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    void show(const std::shared_ptr<const ClauseContents> &contents);
    void openClause(const QString &clause);
    void back();
    void check();
    void exportAnnex();
    void importLibrary();
    bool isBoard() const;
    bool mayWrite() const;
    void follow();

    ClauseSource m_source;
    InlineMessage *m_message;
    QStackedLayout *m_stack;
    SectionSwitch *m_sections;
    RequiredSection *m_required;
    DiffSection *m_diff;
    LibrarySection *m_library;
    PositionBoard *m_board;
    RefreshTurn m_turn;
    std::shared_ptr<const ClauseContents> m_contents; ///< never null
    QString m_agreement;          ///< wanted
    QString m_wanted;             ///< a record to open as soon as it is read
    std::optional<Draft> m_draft; ///< as well
    bool m_isRead = false;
    bool m_isBusy = false;
};

} // namespace hallmarker::ui
