#pragma once

#include "threats/drift/Drift.h"
#include "ui/shell/Page.h"

#include <QThreadPool>

class QTimer;

namespace hallmarker::ui {

class ListSection;
class ThreatDocument;

/// Reads the lineage of the workspace as threat models see it.
using LineageReader = std::function<core::Result<threats::LineageView>(core::Workspace &)>;

/// Where diagram and lineage disagree: each difference is brought into the model or accepted with a reason, as one step that can be undone.
class DriftPane final : public QWidget {
    Q_OBJECT
public:
    DriftPane(PageServices &services, ThreatDocument &document, const LineageReader &reader, QWidget *parent = nullptr);
    ~DriftPane() override;

    /// Reads the lineage again.
    void reload();
    const QList<threats::DriftItem> &items() const { return m_items; }
    int openCount() const;
    /// What of the model drifted, with words: what the picture marks.
    QHash<QString, QString> marks() const;
    ListSection &list() const { return *m_list; }

    bool canSettle() const;
    bool canShow() const;
    bool canBind() const;
    void apply();
    void applyAll();
    void accept();
    /// Asks which element stands for what the lineage knows; the one most likely drawn for it is filled in.
    void bind();
    void showCurrent();

Q_SIGNALS:
    void changed();
    void failed(const hallmarker::core::Error &error);
    /// Something of the diagram is to be looked at.
    void shownWanted(const QStringList &keys);

private:
    void compare();
    void fill();
    void showDetail(const QString &key);
    const threats::DriftItem *item(const QString &key) const;
    const threats::DriftItem *current() const;
    void bindTo(const QString &key, const QString &name, const QString &element);
    void applyKey(const QString &key, const QString &step);

    PageServices &m_services;
    ThreatDocument &m_document;
    LineageReader m_reader;
    ListSection *m_list;
    QTimer *m_timer;
    QThreadPool m_pool;
    threats::LineageView m_view;
    QList<threats::DriftItem> m_items;
    QString m_shown;
    int m_serial = 0;
    bool m_isRead = false;
};

} // namespace hallmarker::ui
