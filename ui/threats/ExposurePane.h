#pragma once

#include "threats/exposure/ExposureWords.h"
#include "ui/shell/Page.h"

#include <QThreadPool>

namespace hallmarker::ui {

class DetailSheet;
class ListSection;
class ThreatDocument;
class ThreatWatch;

/// Who can reach which data: the ways from where strangers come in, the cheapest one that nobody guards, and the guard that ends most.
class ExposurePane final : public QWidget {
    Q_OBJECT
public:
    ExposurePane(PageServices &services, ThreatDocument &document, ThreatWatch &watch, QWidget *parent = nullptr);
    ~ExposurePane() override;

    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    /// A way is to be shown: keys of elements and flows in its order.
    void wayWanted(const QStringList &keys);
    void failed(const hallmarker::core::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void ask(const QString &target);
    void tell(const threats::Exposure &exposure);
    void addWay(DetailSheet *sheet, const QString &title, const threats::ExposurePath &path, const QString &name);
    threats::ExposureWords words() const;
    QString wayText(const threats::ExposurePath &path) const;

    PageServices &m_services;
    ThreatDocument &m_document;
    ThreatWatch &m_watch;
    ListSection *m_list;
    QThreadPool m_pool;
    QString m_target;
    int m_serial = 0;
    bool m_isStale = true;
};

} // namespace hallmarker::ui
