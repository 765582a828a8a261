#pragma once

#include "ui/consent/ConsentContents.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"

namespace hallmarker::ui {

class AlertSection;
class ConsentSection;
class ExceptionSection;
class FieldSection;
class InlineMessage;
class ListSection;
class RequestSection;
class SectionSwitch;
class WatchBar;

/// What may be done with whose data: consent, requests for access and how they were judged, alerts, and a live watch.
class ConsentPage final : public Page {
    Q_OBJECT
public:
    explicit ConsentPage(PageServices &services);
    ~ConsentPage() override;
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("consent"); }
    QString title() const override { return tr("Consent"); }
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void openRecord(const QString &id) override;
    FilterBar *filterBar() override;
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    void show(const std::shared_ptr<const ConsentContents> &contents);
    void openNow(const QString &id);
    ListSection &shown() const;

    InlineMessage *m_message;
    WatchBar *m_watch;
    SectionSwitch *m_sections;
    AlertSection *m_alerts;
    RequestSection *m_requests;
    ConsentSection *m_consents;
    ExceptionSection *m_exceptions;
    FieldSection *m_fields;
    RefreshTurn m_turn;
    QString m_wanted;            ///< opened as soon as it is read
    bool m_isRead = false;
};

} // namespace hallmarker::ui
