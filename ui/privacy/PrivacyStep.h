#pragma once

#include "ui/privacy/ReleaseDocument.h"
#include "ui/shell/Page.h"

#include <QWidget>

namespace hallmarker::ui {

class PrivacyJobs;

/// What the steps of the page work with.
struct PrivacyDesk {
    PageServices &services;
    ReleaseDocument &document;
    PrivacyJobs &jobs;
};

/// One step on the way from a table to its certificate.
class PrivacyStep : public QWidget {
    Q_OBJECT
public:
    PrivacyStep(PrivacyDesk &desk, const QString &id, QWidget *parent) : QWidget(parent), m_desk(desk), m_id(id) { setObjectName(QLatin1String("privacy.step.") + id); }

    QString id() const { return m_id; }
    virtual QList<Command> commands() { return {}; }
    /// Its commands are registered.
    virtual void ready() {}
    /// The document changed, or the step is shown.
    virtual void show() = 0;
    virtual QWidget *initialFocus() { return nullptr; }

Q_SIGNALS:
    /// Something is to be mended or seen in another step.
    void stepWanted(const QString &id);

protected:
    PrivacyDesk &desk() const { return m_desk; }
    ReleaseDocument &document() const { return m_desk.document; }
    const ReleaseDraft &draft() const { return m_desk.document.draft(); }

private:
    PrivacyDesk &m_desk;
    QString m_id;
};

} // namespace hallmarker::ui
