using System.Text;

namespace MeetingApis.Benchmarks;

/// <summary>The tables of a run: each is printed as soon as it is there, and all can be put into the pages of the documentation.</summary>
internal sealed class Report
{
    private readonly StringBuilder _text = new();

    public void Add(Table table)
    {
        _text.AppendLine().Append(table);
        Console.WriteLine();
        Console.Write(table);
    }

    /// <summary>Puts the tables between a page's two marks of that name, in both languages.</summary>
    /// <exception cref="InvalidOperationException">The page has no such marks.</exception>
    public async Task WriteToAsync(string page, string mark)
    {
        foreach (string file in (string[])[$"{page}.md", $"{page}.zh-CN.md"])
        {
            string path = Repository.PathOf("docs", file);
            string text = await File.ReadAllTextAsync(path);
            (string begin, string end) = ($"<!-- {mark} -->{Environment.NewLine}", $"{Environment.NewLine}<!-- /{mark} -->");
            int first = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
            int last = text.IndexOf(end, StringComparison.Ordinal);
            if (first < begin.Length || last < first)
            {
                throw new InvalidOperationException($"docs/{file} has no {begin.Trim()} and {end.Trim()}.");
            }

            await File.WriteAllTextAsync(path, text[..first] + _text + text[last..]);
            Console.WriteLine($"docs/{file}: {mark}");
        }
    }
}
