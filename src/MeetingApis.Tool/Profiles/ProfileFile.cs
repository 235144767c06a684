namespace MeetingApis.Tool.Profiles;

/// <summary>The user's profiles, in <c>profiles.json</c>, and their secrets, in <c>secrets.json</c> beside it.</summary>
internal sealed class ProfileFile
{
    private readonly string _path;
    private readonly string _secretsPath;
    private readonly SortedDictionary<string, Profile> _profiles;

    private ProfileFile(string folder)
    {
        _path = Path.Combine(folder, "profiles.json");
        _secretsPath = Path.Combine(folder, "secrets.json");
        _profiles = new SortedDictionary<string, Profile>(PrivateFile.Read<Dictionary<string, Profile>>(_path) ?? [], StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Profile> Profiles => _profiles;

    /// <summary>Reads the profiles of a folder. There are none if there is no file.</summary>
    /// <exception cref="UsageException">The file is broken.</exception>
    public static ProfileFile Open(string folder) => new(folder);

    /// <summary>The names of the profiles, for completion, which must not fail.</summary>
    public static IEnumerable<string> NamesIn(string folder)
    {
        try
        {
            return Open(folder).Profiles.Keys;
        }
        catch (UsageException)
        {
            return [];
        }
    }

    /// <exception cref="UsageException">There is no profile of this name.</exception>
    public Profile Get(string name) => _profiles.GetValueOrDefault(name) ?? throw new UsageException(
        $"There is no profile '{name}'. {(_profiles.Count == 0 ? "There are none yet: add one with 'meetingapis profile add'." : $"The profiles are {string.Join(", ", _profiles.Keys)}.")}");

    /// <summary>Adds or replaces a profile.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="secret">Its secret. Null if an environment variable holds it.</param>
    public void Set(string name, Profile profile, string? secret)
    {
        // First the secret: a profile without one would fail.
        SetSecret(name, secret);
        _profiles[name] = profile;
        PrivateFile.Write(_path, _profiles);
    }

    /// <summary>Removes a profile and its secret.</summary>
    /// <exception cref="UsageException">There is no profile of this name.</exception>
    public void Remove(string name)
    {
        Get(name);
        _profiles.Remove(name);
        PrivateFile.Write(_path, _profiles);
        SetSecret(name, null);
    }

    /// <summary>The stored secret of a profile.</summary>
    /// <returns>Null if none is stored.</returns>
    public string? SecretOf(string name)
    {
        PrivateFile.ThrowIfOpen(_secretsPath);
        return PrivateFile.Read<Dictionary<string, string>>(_secretsPath)?.GetValueOrDefault(name);
    }

    private void SetSecret(string name, string? secret)
    {
        PrivateFile.ThrowIfOpen(_secretsPath);
        Dictionary<string, string> secrets = PrivateFile.Read<Dictionary<string, string>>(_secretsPath) ?? [];
        bool isChanged = secrets.Remove(name);
        if (secret is not null)
        {
            secrets.Add(name, secret);
            isChanged = true;
        }

        if (isChanged)
        {
            PrivateFile.Write(_secretsPath, secrets);
        }
    }
}
