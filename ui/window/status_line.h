// SPDX-License-Identifier: Apache-2.0
// The bar at the bottom: the file, the scenario, whether all is saved, and what happened last. What could not be done
// stands there, whole, until somebody has read it.
#pragma once

#include "domain/result.h"

#include <QStatusBar>
#include <QVector>

class QLabel;
class QPushButton;

namespace atlas {

class Session;

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(Session& session, QWidget* parent);

    /// Says a sentence until the next one, or the next step.
    void say(const QString& sentence);
    /// Says why something was refused, until somebody has read it or the next step is done. No message takes its place.
    void refuse(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Until { NextStep, Mended, Readable, Read };
    struct Refusal {
        QString sentence;
        Until until;
    };

    void add(const QString& sentence, Until until);
    void letGo(Until until); ///< of refusals that need not be read any more
    void showNext();
    void refresh();
    void fitMessage();
    void fitNames(); ///< of the scenario and the file

    Session& m_session;
    QString m_sentence;        ///< of say(), also while a refusal stands in its place
    QVector<Refusal> m_unread; ///< the first of them is shown
    QLabel* m_message;
    QPushButton* m_read;
    QLabel* m_scenario;
    QLabel* m_saved;
    QLabel* m_file;
};

} // namespace atlas
