// SPDX-License-Identifier: Apache-2.0
#include "parts/file_dialog.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QStyle>

namespace atlas {

namespace {

/// Tells files by their names alone; Qt's own looks into them for their kind.
class FileIcons : public QAbstractFileIconProvider {
public:
    [[nodiscard]] QIcon icon(IconType type) const override {
        const bool isFile = type == File;
        return QApplication::style()->standardIcon(isFile ? QStyle::SP_FileIcon : QStyle::SP_DirIcon);
    }
    [[nodiscard]] QIcon icon(const QFileInfo& info) const override { return icon(info.isDir() ? Folder : File); }
    [[nodiscard]] QString type(const QFileInfo& info) const override { return info.suffix(); }
};

} // namespace

QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    static FileIcons icons; // dialogs refer to it
    auto* dialog = new QFileDialog(parent, title, QFileInfo(folder).isDir() ? folder : QDir::homePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconProvider(&icons);
    return dialog;
}

} // namespace atlas
