// SPDX-License-Identifier: Apache-2.0
// Who stands at the foot of a fact sheet, and the folder that files for mails are put in. What is typed is kept at
// once.
#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas {

class Settings;

class ContactPage : public QWidget {
    Q_OBJECT
public:
    explicit ContactPage(Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Field { OrganisationEn, OrganisationZh, PersonEn, PersonZh, Phone, Email, AddressEn, AddressZh, FieldCount };

    void retranslate();
    void keep();
    void chooseFolder();

    Settings& m_settings;
    std::array<QLineEdit*, FieldCount> m_fields{};
    std::array<QLabel*, FieldCount> m_labels{};
    QLabel *m_hint, *m_folderLabel;
    QLineEdit* m_folder;
    QPushButton* m_choose;
};

} // namespace atlas
