using System.Security.Cryptography;
using System.Text;
using MeetingApis.Tool.Profiles;

namespace MeetingApis.Tool.Sessions;

/// <summary>
/// Keeps the keys of meetings in files of the user, one for each, so that a key holds for the next command too. A lock is a
/// file that is open: it ends with the process.
/// </summary>
internal sealed class FileGrantStore(string folder) : IGrantStore
{
    private static readonly TimeSpan s_lockPoll = TimeSpan.FromMilliseconds(50);

    public ValueTask<StoredGrant?> ReadAsync(string key, CancellationToken cancellationToken = default) => new(Read(key) is { } entry ? new StoredGrant(entry.Value, entry.Version) : null);

    public async ValueTask<bool> TryWriteAsync(string key, string value, long expectedVersion, CancellationToken cancellationToken = default)
    {
        await using IAsyncDisposable gate = await LockAsync($"write {key}", cancellationToken);
        long version = Read(key)?.Version ?? 0;
        if (version != expectedVersion)
        {
            return false;
        }

        // Never a version again that was removed: another command may still have it.
        long next = Math.Max(version + 1, TimeProvider.System.GetUtcNow().UtcTicks);
        PrivateFile.Write(PathOf(key, "json"), new Entry(key, value, next));
        return true;
    }

    public ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default)
    {
        string path = PathOf(key, "json");
        if (File.Exists(path))
        {
            File.Delete(path);
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask<IAsyncDisposable> LockAsync(string name, CancellationToken cancellationToken = default)
    {
        string path = PathOf(name, "lock");
        while (true)
        {
            try
            {
                PrivateFile.CreateFolder(folder);
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(s_lockPoll, TimeProvider.System, cancellationToken);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"{path} cannot be written: {e.Message}", e);
            }
        }
    }

    private Entry? Read(string key) => PrivateFile.Read<Entry>(PathOf(key, "json"));

    // Keys may hold anything; a file's name may not.
    private string PathOf(string key, string extension) => Path.Combine(folder, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}.{extension}");

    private sealed record Entry(string Key, string Value, long Version);
}
