#pragma once

#include "checks/anonymisation/search/SearchOutcome.h"
#include "core/jobs/Job.h"
#include "ui/privacy/ReleaseDocument.h"
#include "ui/shell/Page.h"

#include <memory>
#include <mutex>

namespace hallmarker::ui {

/// The slow parts of a release, as jobs: reading the table, comparing ways to release it, searching, building a chosen node, attacking
/// what was found, writing. One at a time; what they bring goes into the document.
class PrivacyJobs final : public QObject {
    Q_OBJECT
public:
    enum class Kind { None, Load, Compare, Search, Choose, Attack, Write };
    Q_ENUM(Kind)

    PrivacyJobs(PageServices &services, ReleaseDocument &document, const ReleaseService &service, QObject *parent = nullptr);

    Kind running() const { return m_running; }
    void load(const SourceChoice &choice);
    /// Tries k-anonymity, differential privacy and synthetic data; `parameters` of the check privacy.choice.
    void compare(const QJsonObject &parameters);
    /// The three attacks on the release that was found; `secret`: what inference wants to learn, empty: nothing.
    void attack(const QString &secret);
    /// `seconds`: the search ends then with what it has; 0: when it has proven its answer.
    void search(double seconds);
    /// Builds the release of other levels; what the search found stays known.
    void choose(const anonymisation::Levels &levels);
    void write(const QString &folder, const QStringList &certificates);
    void cancel();
    /// What the running job says of itself; null when none runs.
    const core::JobStatus *status() const;
    /// How the search stands now.
    anonymisation::SearchStanding standing() const;
    /// What is wrong with the rows of the file that was read last, when it could not be read.
    const QList<core::BadRow> &faults() const { return *m_faults; }
    const ReleaseService &service() const { return m_service; }

Q_SIGNALS:
    void runningChanged();
    void progressed();
    void failed(hallmarker::ui::PrivacyJobs::Kind kind, const hallmarker::core::Error &error);
    void ended(hallmarker::ui::PrivacyJobs::Kind kind);

private:
    struct Live {
        std::mutex mutex;
        anonymisation::SearchStanding standing;
    };
    using Work = std::function<core::Result<void>(core::Workspace &, core::Progress &)>;
    /// `taken` runs in the window's thread when the work is done.
    void submit(Kind kind, const QString &title, Work work, const std::function<void()> &taken);

    PageServices &m_services;
    ReleaseDocument &m_document;
    ReleaseService m_service;
    std::shared_ptr<Live> m_live;
    std::shared_ptr<const QList<core::BadRow>> m_faults = std::make_shared<QList<core::BadRow>>();
    Kind m_running = Kind::None;
    quint64 m_job = 0;
};

} // namespace hallmarker::ui
