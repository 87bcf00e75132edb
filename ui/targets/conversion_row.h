// SPDX-License-Identifier: Apache-2.0
// A conversion rate that a planner may assume right where it is missing, and what follows from it.
#pragma once

#include "words/reconciliation.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace atlas {

struct Error;

class ConversionRow : public QWidget {
    Q_OBJECT
public:
    explicit ConversionRow(QWidget* parent = nullptr);

    void show(const Conversion& conversion, Language language);

Q_SIGNALS:
    void entered(std::optional<double> rate); ///< nothing: taken back
    void refused(const atlas::Error& error);

private:
    void take();

    QLabel *m_name, *m_status, *m_result;
    QLineEdit* m_entry;
    std::optional<double> m_value;
};

} // namespace atlas
