#pragma once

#include "ui/gate/GateContents.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"

class QLabel;

namespace hallmarker::ui {

class FlipSection;
class InlineMessage;
class PolicySection;
class ResultSection;
class SectionSwitch;
class WaiverSection;

/// Whether what there is may go on: the policy, what it decided last, what ends next, and the waivers.
class GatePage final : public Page {
    Q_OBJECT
public:
    GatePage(PageServices &services, const GateService &service);
    static PageDescriptor descriptor(const GateService &service);

    QString pageId() const override { return QStringLiteral("gate"); }
    QString title() const override { return tr("Gate"); }
    QList<Command> commands() override;
    void ready() override;
    void refresh() override { read(false); }
    void openRecord(const QString &id) override;
    void restoreDraft(const Draft &draft) override;
    FilterBar *filterBar() override;
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    /// Takes another policy and runs it.
    void choose(const QString &path);
    ResultSection &results() const { return *m_results; }

private:
    void read(bool runs);
    void show(const std::shared_ptr<const GateContents> &contents);
    void askForPolicy();
    void askForSample();
    void exportReport();
    /// Writes what fails now, for a policy with "new_only".
    void exportBaseline();
    void writeFile(const QString &path, const QByteArray &bytes);

    GateService m_service;
    InlineMessage *m_message;
    QLabel *m_policyName;
    SectionSwitch *m_sections;
    ResultSection *m_results;
    FlipSection *m_flips;
    PolicySection *m_policy;
    WaiverSection *m_waivers;
    QString m_path;
    std::shared_ptr<const GateContents> m_contents; ///< never null
    RefreshTurn m_turn;
    bool m_runsNext = false; ///< asked for while it was reading
    QString m_wanted;        ///< a waiver to open as soon as it is read
};

} // namespace hallmarker::ui
