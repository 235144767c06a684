using MeetingApis.XmlDocumentation;

if (args is not [string assembly, string documentation, string translations, string output])
{
    Console.Error.WriteLine("Say which assembly, its XML documentation, the folder of its translations, and the folder to write to.");
    return 1;
}

var file = new DocumentationFile(assembly, documentation);
string name = Path.GetFileName(documentation);
file.Save(Path.Combine(output, name));
file.Translate(Translations.Load(translations));
file.Save(Path.Combine(output, Translations.Language, name));
return 0;
