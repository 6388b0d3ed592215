namespace Wenming.Tables.Sqlite;

/// <summary>Connections for reading: as many as threads read at the same time, some of which are kept open.</summary>
internal sealed class ReaderPool(SqliteFile file) : IDisposable
{
    private const int MaxIdle = 16;

    private readonly Lock _gate = new();
    private readonly Stack<SqliteReader> _idle = [];
    private bool _isClosed;

    public SqliteReader Rent()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(SqliteTableStore));
            if (_idle.TryPop(out var reader))
                return reader;
        }

        return new SqliteReader(file.OpenForReading());
    }

    public void Return(SqliteReader reader)
    {
        lock (_gate)
        {
            if (!_isClosed && _idle.Count < MaxIdle)
            {
                _idle.Push(reader);
                return;
            }
        }

        reader.Dispose();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            while (_idle.TryPop(out var reader))
                reader.Dispose();
        }
    }
}
