using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MeetingApis.Tool.Output;

namespace MeetingApis.Tool.Profiles;

/// <summary>A JSON file in the user's folder that nobody else may read.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerOnly | UnixFileMode.UserExecute;

    /// <summary>Reads a file.</summary>
    /// <returns>Null if there is none.</returns>
    /// <exception cref="UsageException">The file is broken or cannot be read.</exception>
    [SuppressMessage("Design", "MA0054", Justification = "What a reader of JSON says may quote the file, and this may be the file of secrets.")]
    public static T? Read<T>(string path)
        where T : class
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<T>(stream, ToolJson.Options) ?? throw new UsageException($"{path} holds nothing that can be read. Correct it, or remove it and add your profiles again.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (JsonException e)
        {
            throw new UsageException($"{path} cannot be read: it is wrong in line {e.LineNumber + 1}. Correct it, or remove it and add your profiles again.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Writes a file as a whole: whoever reads meanwhile sees the old one or the new one.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write<T>(string path, T content)
    {
        string next = $"{path}.{Guid.NewGuid():N}";
        try
        {
            CreateFolder(Path.GetDirectoryName(path)!);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnerOnly;
            }

            using (var stream = new FileStream(next, options))
            {
                JsonSerializer.Serialize(stream, content, ToolJson.Options);
            }

            File.Move(next, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Refuses a file that others can read. On Windows, the user's folder is the user's own.</summary>
    /// <exception cref="UsageException">Others can read it.</exception>
    public static void ThrowIfOpen(string path)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path) && (File.GetUnixFileMode(path) & ~OwnerFolder) != UnixFileMode.None)
        {
            throw new UsageException($"Other users of this machine can read {path}. Run 'chmod 600 {path}', and replace the secrets in it if somebody may have seen them.");
        }
    }

    /// <summary>Creates a folder that nobody else may read, if there is none.</summary>
    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerFolder);
        }
    }
}
