using System.Xml;
using MeetingApis.XmlDocumentation;

if (args is not [string assembly, string documentation, string translations, string output])
{
    Console.Error.WriteLine("Say which assembly, its XML documentation, the folder of its translations, and the folder to write to.");
    return 1;
}

try
{
    var file = new DocumentationFile(assembly, documentation);
    string name = Path.GetFileName(documentation);
    file.Save(Path.Combine(output, name));
    file.Translate(Translations.Load(translations));
    file.Save(Path.Combine(output, Translations.Language, name));
    return 0;
}
catch (Exception failure) when (failure is FormatException or XmlException)
{
    // In the form that the build shows as an error of its own.
    Console.Error.WriteLine($"{Path.GetFullPath(translations)} : error DOC001: {failure.Message}");
    return 1;
}
