#pragma once

#include "threats/diagram/AutoLayout.h"
#include "threats/exchange/ThreatFormat.h"
#include "threats/status/ThreatRegister.h"
#include "threats/store/ThreatModelBook.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"
#include "ui/threats/ThreatReportMaker.h"
#include "ui/threats/panels/DriftPane.h"

#include <optional>

class QLabel;
class QStackedLayout;

namespace hallmarker::ui {

class ModelConflictView;
class DecisionDesk;
class DiagramPane;
class ExposurePane;
class InlineMessage;
class ListSection;
class PageHeader;
class PentestPane;
class ResponsibilityPane;
class SectionSwitch;
class SurfacePane;
class ThreatDocument;
class ThreatFiles;
class ThreatList;
class ThreatSaver;
class ThreatWatch;

/// What the page gets from the program.
struct ThreatParts {
    threats::Placer placer;
    const threats::ThreatFormats *formats = nullptr; ///< outlive the window
    LineageReader lineage = {};                      ///< empty: nothing is compared
    ThreatReportMaker report = {};                   ///< empty: no report is offered
};

/// The threat models of the workspace, and the one that is open: its diagrams and its threats.
class ThreatsPage final : public Page {
    Q_OBJECT
public:
    ThreatsPage(PageServices &services, const ThreatParts &parts);
    ~ThreatsPage() override;
    static PageDescriptor descriptor(const ThreatParts &parts);

    QString pageId() const override { return QStringLiteral("threats"); }
    QString title() const override { return tr("Threats"); }
    QList<Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void recordsChanged(const QStringList &ids) override;
    void openRecord(const QString &id) override;
    void restoreDraft(const Draft &draft) override;
    QWidget *initialFocus() override;
    FilterBar *filterBar() override;
    QUndoStack *undoStack() override { return m_undo; }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    ThreatDocument &document() const { return *m_document; }

private:
    void watch();
    void showList();
    void openModel(const QString &id);
    void newModel();
    void removeModel();
    void showConflicts();
    void readGrounds();
    void showState();
    bool isOpen() const;
    bool mayEdit() const;
    QList<Command> drawingCommands();
    QList<Command> threatCommands();
    QList<Command> panelCommands();
    void watchPanels();
    void showInDiagram(const QStringList &keys);
    bool isAt(const char *section) const;
    ListSection *shownList() const;

    QUndoStack *m_undo;
    ThreatDocument *m_document;
    ThreatWatch *m_watch;
    ThreatSaver *m_saver;
    DecisionDesk *m_desk;
    PageHeader *m_header;
    QLabel *m_state;
    InlineMessage *m_message;
    QStackedLayout *m_stack;
    ListSection *m_models;
    QWidget *m_editor;
    SectionSwitch *m_sections;
    DiagramPane *m_diagram;
    ThreatList *m_threats;
    ExposurePane *m_exposure;
    DriftPane *m_drift;
    SurfacePane *m_surface;
    PentestPane *m_pentest;
    ResponsibilityPane *m_responsibility;
    QWidget *m_conflictPlace;
    ThreatFiles *m_files;
    RefreshTurn m_turn;
    QString m_wanted;
    QString m_opening;
    std::optional<Draft> m_draft;
    QList<threats::ThreatModelSummary> m_list;
};

} // namespace hallmarker::ui
